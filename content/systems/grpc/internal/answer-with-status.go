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
	// The proxy says in gRPC what it knows, and passes the next attempt on.
	refused := `{"fields": {":status": "200", "content-type": "application/grpc",
		"grpc-status": "14", "grpc-message": "upstream refused the connection"}}` // mark
	proxy := shop.Front(address, refused, `"pass"`)
	defer proxy.Close()

	// A read. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(proxy.Address(), grpc.WithDefaultServiceConfig(`{"methodConfig": [{
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
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("attempts:", proxy.Do("requests"))
	// endregion: show
}
