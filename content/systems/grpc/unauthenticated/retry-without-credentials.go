// needs: golang-go golang-google-grpc-dev
package main

import (
	"errors"
	"fmt"
	"shop"
	"sync/atomic"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(func(string) error {
		return errors.New("token expired") // each check costs a signature, or a request to the auth service
	}))
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 10, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAUTHENTICATED"]
		}
	}]}`))
	defer connection.Close()

	var failed int32
	shop.Concurrently(20, func(int) {
		// The same token in each attempt.
		_, err := client.GetOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-42"}) // mark
		if status.Code(err) == codes.Unauthenticated {
			atomic.AddInt32(&failed, 1)
		}
	})
	fmt.Printf("20 calls: %d failed, %d succeeded\n", failed, 20-failed)
	fmt.Println("requests that the server had to refuse:", gate.Refused())
	// endregion: show
}
