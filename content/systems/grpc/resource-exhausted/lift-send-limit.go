// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	// region: show
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: "o-1"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// What the server receives, and no less. Without the option a client of grpc-go sends up to 2 GiB.
	client, connection := shop.Connect(address, grpc.WithDefaultCallOptions(grpc.MaxCallSendMsgSize(4<<20))) // mark
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2, Note: make([]byte, 2<<20)}}
	order, err := client.CreateOrder(context.Background(), request)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", order.Id)
	// endregion: show
}
