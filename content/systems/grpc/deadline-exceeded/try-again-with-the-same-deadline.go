// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var saved int32
	server, address := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		time.Sleep(900 * time.Millisecond)
		return &shop.Order{Id: fmt.Sprint("o-", atomic.AddInt32(&saved, 1))}, nil
	}})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	createOrder := func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 400*time.Millisecond) // too short for 900 ms of work, three times over
		defer cancel()
		_, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
		return err
	}
	err := createOrder()
	for attempt := 2; err != nil && attempt <= 3; attempt++ {
		err = createOrder() // mark
	}
	fmt.Println("attempt 3:", status.Code(err))

	time.Sleep(1500 * time.Millisecond)
	fmt.Printf("the customer was told %q and has %d orders\n", "failed", atomic.LoadInt32(&saved))
	// endregion: show
}
