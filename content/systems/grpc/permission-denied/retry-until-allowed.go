// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"
	"sync/atomic"

	"google.golang.org/grpc"
)

func main() {
	// region: show
	var gate shop.Gate // whose refusals stand in the audit log
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		return question.Permission + " denied"
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "PERMISSION_DENIED"]
		}
	}]}`))
	defer connection.Close()

	var succeeded int32
	shop.Concurrently(10, func(n int) {
		_, err := client.CancelOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err == nil {
			atomic.AddInt32(&succeeded, 1)
		}
	})
	fmt.Printf("10 calls: %d succeeded\n", succeeded)
	fmt.Println("denials in the audit log:", gate.Refused()) // mark
	// endregion: show
}
