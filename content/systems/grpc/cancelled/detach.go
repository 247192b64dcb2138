// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"
)

func main() {
	backend, backendAddress := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		time.Sleep(800 * time.Millisecond)
		return &shop.Order{Id: "o-1", State: "PAID"}, nil
	}})
	defer backend.Stop()
	inner, toBackend := shop.Connect(backendAddress)
	defer toBackend.Close()

	// region: show
	logged := make(chan string, 1)
	createOrder := func(ctx context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		// The caller's end is not this call's end. (context.WithoutCancel, since Go 1.21, keeps the context's values.)
		own, cancel := context.WithTimeout(context.Background(), 3*time.Second) // mark
		defer cancel()
		order, err := inner.CreateOrder(own, request)
		if err != nil {
			logged <- err.Error()
			return nil, err
		}
		logged <- fmt.Sprintf("%s is %s; caller still there: %t", order.Id, order.State, ctx.Err() == nil)
		return order, nil
	}
	front, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(400*time.Millisecond, cancel)
	client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
	fmt.Println(<-logged)
	// endregion: show
}
