// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var sent []string
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		sent = append(sent, request.Order.Etag)
		if request.Order.Etag != "v2" {
			return nil, status.Errorf(codes.Aborted, "o-42 has changed: your etag is %s", request.Order.Etag)
		}
		return &shop.Order{Id: "o-42", Etag: "v3"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	// Repeats the write, and not the read before it. (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment
	// only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "UpdateOrder"}],
		"retryPolicy": {
			"maxAttempts": 5, "initialBackoff": "0.05s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["ABORTED"]
		}
	}]}`))
	defer connection.Close()
	order := &shop.Order{Id: "o-42", Quantity: 2, Etag: "v1"}
	_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: order}) // mark
	fmt.Println(err)
	fmt.Printf("attempts: %d, with the etags %s\n", len(sent), strings.Join(sent, ", "))
	// endregion: show
}
