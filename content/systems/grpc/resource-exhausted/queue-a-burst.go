// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const capacity = 2
	workers := make(chan struct{}, capacity)
	queue := make(chan struct{}, capacity+8) // 2 work, 8 wait; at 200 ms a call the last one has waited 0.8 s // mark
	updateOrder := func(ctx context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		select {
		case queue <- struct{}{}:
			defer func() { <-queue }()
		default:
			return nil, status.Error(codes.ResourceExhausted, "all workers and the queue are full")
		}
		select {
		case workers <- struct{}{}: // mark
			defer func() { <-workers }()
		case <-ctx.Done(): // nobody waits for the answer any more
			return nil, status.FromContextError(ctx.Err()).Err()
		}
		time.Sleep(200 * time.Millisecond)
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var updated int32
	shop.Concurrently(3, func(n int) {
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: fmt.Sprint("o-", n)}})
		if err != nil {
			log.Fatal(err)
		}
		atomic.AddInt32(&updated, 1)
	})
	fmt.Printf("updated %d orders with %d workers\n", updated, capacity)
	// endregion: show
}
