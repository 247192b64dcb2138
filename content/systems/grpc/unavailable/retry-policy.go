// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// The proxy from above, its upstream still down for two attempts. It answers with a page, and grpc-go retries all the same.
	down := `{"fields": {":status": "503", "content-type": "text/html"}, "content": "<h1>503</h1>"}`
	proxy := shop.Front(address, down, down, `"pass"`)
	defer proxy.Close()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(proxy.Address(), grpc.WithDefaultServiceConfig(`{
		"methodConfig": [{
			"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
			"retryPolicy": {
				"maxAttempts": 4,
				"initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
				"retryableStatusCodes": ["UNAVAILABLE"]
			}
		}],
		"retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1}
	}`))
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}) // a read // mark
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	for n, fields := range proxy.Do("fields").([]interface{}) {
		earlier := fields.(map[string]interface{})["grpc-previous-rpc-attempts"]
		fmt.Printf("attempt %d, grpc-previous-rpc-attempts: %v\n", n+1, earlier)
	}
	// endregion: show
}
