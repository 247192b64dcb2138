// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"
)

func main() {
	backend, backendAddress := shop.Serve(shop.Handlers{Get: shop.Slow(500 * time.Millisecond)})
	defer backend.Stop()
	inner, toBackend := shop.Connect(backendAddress)
	defer toBackend.Close()

	// region: show
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		ctx, cancel := context.WithCancel(ctx) // the caller's own deadline, not a new one // mark
		defer cancel()
		results := make(chan error, 2)
		for _, id := range []string{"stock", "price"} {
			go func(id string) { // mark
				_, err := inner.GetOrder(ctx, &shop.GetOrderRequest{Id: id})
				results <- err
			}(id)
		}
		for n := 0; n < 2; n++ {
			if err := <-results; err != nil {
				return nil, err
			}
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	front, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 900*time.Millisecond)
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
