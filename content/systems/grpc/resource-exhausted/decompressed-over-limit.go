// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/encoding/gzip"
)

func main() {
	// region: show
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: "o-1"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address, grpc.WithDefaultCallOptions(grpc.UseCompressor(gzip.Name))) // mark
	defer connection.Close()
	order := &shop.Order{Customer: "c-7", Quantity: 2, Note: make([]byte, 5<<20)} // zeros: a few kB on the wire
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
	if err != nil {
		fmt.Println(err) // mark
		os.Exit(1)
	}
	// endregion: show
}
