// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	var path *shop.Scene

	// region: show
	orders := map[string]int32{} // id → quantity, the primary key of the table
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		id := request.Order.Id
		if _, taken := orders[id]; taken {
			return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", id)
		}
		orders[id] = request.Order.Quantity
		path.Do("cut") // saved, and the answer never arrives // mark
		return &shop.Order{Id: id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()
	path = shop.Relay(address, 0)

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(path.Address(), grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders"}],
		"waitForReady": true,
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 2}})
	if err != nil {
		fmt.Println(err) // nothing tells that an earlier attempt of this call has created it // mark
		fmt.Println("orders in the database:", len(orders))
		os.Exit(1)
	}
	// endregion: show
}
