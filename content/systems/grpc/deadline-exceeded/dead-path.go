// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"
	"sync/atomic"
	"time"
)

func main() {
	// region: show
	var received int32
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		atomic.AddInt32(&received, 1)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()
	path := shop.Relay(address, 0)
	client, connection := shop.Connect(path.Address())
	defer connection.Close()

	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-41"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)

	path.Do("freeze") // from here on packets vanish, and nobody closes the connection // mark
	ctx, cancel := context.WithTimeout(context.Background(), 800*time.Millisecond)
	defer cancel()
	_, err = client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("requests that reached the server:", atomic.LoadInt32(&received)) // mark
		os.Exit(1)
	}
	// endregion: show
}
