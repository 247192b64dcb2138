// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
)

func main() {
	// region: show
	var seen int32
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		atomic.AddInt32(&seen, 1)
		if request.Id == "o-slow" {
			<-ctx.Done()
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, ctx.Err()
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder}, grpc.MaxConcurrentStreams(1)) // mark
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// The limit is known from the first connection on.
	if _, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-1"}); err != nil {
		log.Fatal(err)
	}
	go client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-slow"})
	time.Sleep(300 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-2"})
	fmt.Println(err)
	fmt.Println("calls: 3; calls that the server has seen:", atomic.LoadInt32(&seen))
	// endregion: show
}
