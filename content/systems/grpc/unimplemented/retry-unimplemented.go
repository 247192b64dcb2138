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
	received := 0
	cancelOrder := func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
		received++
		return nil, status.Error(codes.Unimplemented, "method CancelOrder not implemented")
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()

	// "The rollout will be through soon." (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "UNIMPLEMENTED"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("1 call, %d attempts on the same connection, to the same old server: %v\n", received, status.Code(err)) // mark
	// endregion: show
}
