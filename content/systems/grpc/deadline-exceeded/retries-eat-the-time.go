// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
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

	// A read. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 4, "initialBackoff": "0.5s", "maxBackoff": "2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 1600*time.Millisecond) // 3 × 600 ms do not fit // mark
	defer cancel()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // nothing about the attempts // mark
		fmt.Println("attempts, more than one:", atomic.LoadInt32(&attempts) > 1)
		os.Exit(1)
	}
	// endregion: show
}
