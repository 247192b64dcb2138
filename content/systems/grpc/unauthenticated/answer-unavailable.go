// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	checks := 0
	// Asks the auth service, which is away for the first two times.
	isActive := func(token string) (bool, error) {
		if checks++; checks <= 2 {
			return false, errors.New("connection refused")
		}
		return token == "demo-token-1", nil
	}

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		active, err := isActive(shop.Bearer(ctx))
		if err != nil {
			// Nobody has looked at the token, so nothing can be said against it.
			return nil, status.Error(codes.Unavailable, "cannot check tokens now") // mark
		}
		if !active {
			return nil, status.Error(codes.Unauthenticated, "token not accepted")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// A read, and no other method: a write must not be repeated unseen. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on
	// in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1")
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State, "after", checks, "checks")
	// endregion: show
}
