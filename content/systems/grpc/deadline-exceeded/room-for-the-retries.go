// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var attempts int32
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		attempt := atomic.AddInt32(&attempts, 1)
		time.Sleep(600 * time.Millisecond)
		if attempt < 3 {
			return nil, status.Error(codes.Unavailable, "warming up")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// Worst case: 3 × 600 ms of work and 1.2 × (100 + 200) ms of backoff, so 2.2 s; the deadline is almost twice that.
	// (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second) // mark
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State, "at attempt", atomic.LoadInt32(&attempts))
	// endregion: show
}
