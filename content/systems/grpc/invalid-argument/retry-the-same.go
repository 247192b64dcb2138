// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	requests := 0
	server, address := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		requests++
		return nil, status.Error(codes.InvalidArgument, "order.quantity must be from 1 to 100, got 250")
	}})
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "INVALID_ARGUMENT"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Quantity: 250}})
	fmt.Println(err)
	fmt.Printf("one call, %d requests, and one wrong number in all of them\n", requests) // mark
	// endregion: show
}
