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
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	questions := 0
	// Asks the policy service, which is away for the first two times.
	decide := func(caller, permission string) (bool, error) {
		if questions++; questions <= 2 {
			return false, errors.New("connection refused")
		}
		return caller == "billing" && permission == "orders.get", nil
	}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		allowed, err := decide("billing", "orders.get")
		if err != nil {
			// Still closed: the call does not pass. But the caller learns that it is worth another try.
			return nil, status.Error(codes.Unavailable, "cannot decide now") // mark
		}
		if !allowed {
			return nil, status.Error(codes.PermissionDenied, "orders.get denied")
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
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("asked the policy service", questions, "times")
	// endregion: show
}
