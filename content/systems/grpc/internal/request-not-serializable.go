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
	received := 0
	server, address := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		received++
		return &shop.Order{Id: "o-43"}, nil
	}})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// From a file in Latin-1. A string of Go may hold any bytes, a string of proto3 only UTF-8.
	customer := "M\xfcller" // mark
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: customer, Quantity: 2}})
	if err != nil {
		fmt.Println(err)
		fmt.Println("calls that reached the server:", received) // mark
		os.Exit(1)
	}
	// endregion: show
}
