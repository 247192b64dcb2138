// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
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
	var asked int32
	database := func(ctx context.Context) (*shop.Order, error) {
		if atomic.AddInt32(&asked, 1) > 1 {
			return &shop.Order{Id: "o-42", State: "PAID"}, nil
		}
		<-ctx.Done() // does not answer
		return nil, ctx.Err()
	}

	getOrder := func(ctx context.Context, _ *shop.GetOrderRequest) (*shop.Order, error) {
		own, cancel := context.WithTimeout(ctx, 300*time.Millisecond) // never longer than what the caller has left
		defer cancel()
		order, err := database(own)
		if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
			return nil, status.Error(codes.Unavailable, "orders-db did not answer within 300 ms") // mark
		}
		return order, err
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// A read. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State, "at attempt", atomic.LoadInt32(&asked))
	// endregion: show
}
