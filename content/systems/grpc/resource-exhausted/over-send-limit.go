// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	// region: show
	requests := 0
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		requests++ // not reached
		return &shop.Order{Id: "o-1"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address, grpc.WithDefaultCallOptions(grpc.MaxCallSendMsgSize(1<<20))) // mark
	defer connection.Close()
	order := &shop.Order{Customer: "c-7", Quantity: 2, Note: make([]byte, 2<<20)}
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
	if err != nil {
		fmt.Println(err) // mark
		fmt.Println("requests that reached the server:", requests)
		os.Exit(1)
	}
	// endregion: show
}
