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
	var windowEnds time.Time
	used, refused := 0, 0
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if time.Now().After(windowEnds) {
			windowEnds, used = time.Now().Add(1500*time.Millisecond), 0
		}
		if used >= 3 {
			refused++
			wait := time.Until(windowEnds).Milliseconds() + 50
			grpc.SetTrailer(ctx, metadata.Pairs("grpc-retry-pushback-ms", fmt.Sprint(wait))) // mark
			return nil, status.Error(codes.ResourceExhausted, "3 calls per 1.5 s")
		}
		used++
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 2, "initialBackoff": "1s", "maxBackoff": "5s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["RESOURCE_EXHAUSTED"]
		}
	}]}`))
	defer connection.Close()
	answered := 0
	for n := 1; n <= 5; n++ {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err != nil {
			log.Fatal(err)
		}
		answered++
	}
	fmt.Printf("answered %d of 5; refused on the way: %d\n", answered, refused)
	// endregion: show
}
