// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"sync/atomic"
	"time"
)

func main() {
	// region: show
	var saved int32
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		// Charges the card, books the stock, writes the order: 1 s.
		time.Sleep(time.Second)
		id := fmt.Sprint("o-", atomic.AddInt32(&saved, 1))
		return &shop.Order{Id: id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 400*time.Millisecond) // mark
	defer cancel()
	_, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
	if err != nil {
		fmt.Println(err)
		time.Sleep(time.Second)
		fmt.Println("a second later, orders in the database:", atomic.LoadInt32(&saved)) // mark
		os.Exit(1)
	}
	// endregion: show
}
