// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	saved := 0
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		saved++ // not reached
		return &shop.Order{Id: "o-1"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order := &shop.Order{Customer: "c-7", Quantity: 2, Note: make([]byte, 5<<20)} // the server receives at most 4 MiB a message // mark
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
	if err != nil {
		fmt.Println(err) // mark
		fmt.Println("orders saved:", saved)
		os.Exit(1)
	}
	// endregion: show
}
