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
		saved++
		return &shop.Order{Id: "o-1", Note: make([]byte, 5<<20)}, nil // mark
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address) // receives at most 4 MiB a message
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
	if err != nil {
		fmt.Println(err) // mark
		fmt.Println("orders saved:", saved)
		os.Exit(1)
	}
	// endregion: show
}
