// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		// A driver's error has no status of gRPC, and grpc-go makes UNKNOWN of it, with its text.
		err := errors.New(`pq: duplicate key value violates unique constraint "orders_pkey"`)
		return nil, err // mark
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42"}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
