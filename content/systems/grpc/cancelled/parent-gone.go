// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	backend, backendAddress := shop.Serve(shop.Handlers{Create: func(ctx context.Context, _ *shop.CreateOrderRequest) (*shop.Order, error) {
		<-ctx.Done() // still at work
		return nil, status.FromContextError(ctx.Err()).Err()
	}})
	defer backend.Stop()
	inner, toBackend := shop.Connect(backendAddress)
	defer toBackend.Close()

	// region: show
	logged := make(chan error, 1)
	createOrder := func(ctx context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		order, err := inner.CreateOrder(ctx, request) // the context ends with the caller // mark
		logged <- err
		return order, err
	}
	front, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(400*time.Millisecond, cancel) // mark
	client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})

	if err := <-logged; err != nil {
		fmt.Println(err) // what the front logs
		os.Exit(1)
	}
	// endregion: show
}
