// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var arrivals []time.Time
	server, address := shop.Serve(shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		arrivals = append(arrivals, time.Now())
		if len(arrivals) == 1 {
			grpc.SetTrailer(ctx, metadata.Pairs("grpc-retry-pushback-ms", "1000")) // mark
			return nil, status.Error(codes.Unavailable, "orders-db: no free connection")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}})
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.05s", "maxBackoff": "1s", "backoffMultiplier": 2,
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
	fmt.Println(order.Id, "is", order.State)
	apart := arrivals[1].Sub(arrivals[0])
	fmt.Printf("attempts: %d; at least 1000 ms apart: %t\n", len(arrivals), apart >= 990*time.Millisecond)
	// endregion: show
}
