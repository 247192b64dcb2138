// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"shop"
	"syscall"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	asked := 0
	findOrder := func(id string) (*shop.Order, error) {
		if asked++; asked == 1 {
			return nil, fmt.Errorf("%s: connect: %w", id, syscall.ECONNREFUSED)
		}
		return &shop.Order{Id: id, State: "PAID"}, nil
	}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, err := findOrder(request.Id)
		if err == nil {
			return order, nil
		}
		code := codes.Internal
		if errors.Is(err, syscall.ECONNREFUSED) { // mark
			code = codes.Unavailable
		}
		reference := "err-5f1c" // random, in the log and in the answer
		fmt.Println("server log:", reference, err)
		return nil, status.Errorf(code, "orders cannot be read, reference %s", reference)
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
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("client: %s is %s, attempt %d\n", order.Id, order.State, asked)
	// endregion: show
}
