// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	var path *shop.Scene

	// region: show
	type row struct{ id, requestID string } // both are unique
	var orders []row
	var mutex sync.Mutex // handlers run side by side
	calls := 0
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		mutex.Lock()
		defer mutex.Unlock()
		calls++
		for _, order := range orders {
			// An empty id is no id: callers that send none must not count as one caller.
			if request.RequestId != "" && order.requestID == request.RequestId {
				return &shop.Order{Id: order.id}, nil // mark
			}
			if order.id == request.Order.GetId() {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", order.id)
			}
		}
		orders = append(orders, row{request.Order.GetId(), request.RequestId}) // one write, one transaction
		path.Do("cut")                                                         // saved, and the answer never arrives
		return &shop.Order{Id: request.Order.GetId()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()
	path = shop.Relay(address, 0)
	defer path.Close()

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
	request := &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42"}, RequestId: "req-0b9f"} // stands for a UUID, made once // mark
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.CreateOrder(ctx, request)
	fmt.Printf("created %s: %v\n", order.GetId(), status.Code(err))
	fmt.Printf("calls: %d, orders in the database: %d\n", calls, len(orders))
	// endregion: show
}
