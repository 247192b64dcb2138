// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	charged := 0
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		charged++                                                 // the money is taken
		return nil, errors.New("could not send the confirmation") // and then something fails
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// "It may be a network thing." (Before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only.)
	client, connection := shop.Connect(address, grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"retryPolicy": {
			"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE", "UNKNOWN"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
	fmt.Printf("one call, %v; customer c-7 was charged %d times\n", status.Code(err), charged) // mark
	// endregion: show
}
