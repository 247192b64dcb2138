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
	server, address := shop.Serve(shop.Handlers{Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		requests++
		return nil, status.Errorf(codes.FailedPrecondition, "order %s is SHIPPED", request.Id)
	}})
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.4s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "FAILED_PRECONDITION"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("the answer in the end:", status.Convert(err).Message())
	fmt.Println("calls: 1, requests that the server had to refuse:", requests) // mark
	// endregion: show
}
