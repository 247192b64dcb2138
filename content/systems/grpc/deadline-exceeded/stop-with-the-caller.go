// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	stopped := make(chan int, 1)
	createOrder := func(ctx context.Context, _ *shop.CreateOrderRequest) (*shop.Order, error) {
		for step := 0; step < 10; step++ {
			select {
			case <-ctx.Done(): // the deadline, or the caller hung up // mark
				stopped <- step
				return nil, status.FromContextError(ctx.Err()).Err()
			case <-time.After(200 * time.Millisecond): // query, price, stock … each of them is given ctx
			}
		}
		stopped <- 10
		if ctx.Err() != nil { // once more, before the step that writes
			return nil, status.FromContextError(ctx.Err()).Err()
		}
		return &shop.Order{Id: "o-1", State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}})
	fmt.Println("stopped after fewer than 5 of 10 steps, nothing written:", <-stopped < 5)
	// endregion: show
}
