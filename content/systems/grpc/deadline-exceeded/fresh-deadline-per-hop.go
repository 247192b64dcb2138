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
	var finished, gaveUp int32
	backend, backendAddress := shop.Serve(shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		select {
		case <-time.After(time.Second):
			atomic.AddInt32(&finished, 1) // an expensive answer
			return &shop.Order{Id: request.Id}, nil
		case <-ctx.Done():
			return nil, status.FromContextError(ctx.Err()).Err()
		}
	}})
	defer backend.Stop()
	inner, toBackend := shop.Connect(backendAddress)
	defer toBackend.Close()

	front, address := shop.Serve(shop.Handlers{Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second) // mark
		defer cancel()
		return inner.GetOrder(ctx, request)
	}})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	shop.Concurrently(10, func(int) {
		ctx, cancel := context.WithTimeout(context.Background(), 400*time.Millisecond)
		defer cancel()
		if _, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}); err != nil {
			atomic.AddInt32(&gaveUp, 1)
		}
	})
	time.Sleep(2 * time.Second)
	fmt.Println("callers that gave up:", gaveUp)
	fmt.Println("answers computed for nobody:", atomic.LoadInt32(&finished)) // mark
	// endregion: show
}
