// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	reads := 0
	getOrder := func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
		reads++ // each one reads the failing sector again
		return nil, status.Error(codes.DataLoss, "o-42: checksum does not match")
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.05s", "maxBackoff": "0.1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "DATA_LOSS"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}) // mark
	fmt.Printf("%d reads of the same broken record, then %v\n", reads, status.Code(err))
	// endregion: show
}
