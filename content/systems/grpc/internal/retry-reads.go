// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	proxy := shop.Front(address, `{"reset": "NGHTTP2_INTERNAL_ERROR"}`, `"pass"`)
	defer proxy.Close()

	// Reads only, one method by name. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	const config = `{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 2, "initialBackoff": "0.3s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "INTERNAL"]
		}
	}]}`
	client, connection := shop.Connect(proxy.Address(), grpc.WithDefaultServiceConfig(config)) // mark
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("attempts:", proxy.Do("requests"))
	// endregion: show
}
