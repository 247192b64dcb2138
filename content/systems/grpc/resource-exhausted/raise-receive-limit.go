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
	const eightMiB = 8 << 20
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: "o-1", Note: request.Order.GetNote()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder}, grpc.MaxRecvMsgSize(eightMiB)) // for requests // mark
	defer server.Stop()

	client, connection := shop.Connect(address,
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(eightMiB))) // for responses // mark
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2, Note: make([]byte, 5<<20)}}
	order, err := client.CreateOrder(context.Background(), request)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("created %s; its note has %d bytes\n", order.Id, len(order.Note))
	// endregion: show
}
