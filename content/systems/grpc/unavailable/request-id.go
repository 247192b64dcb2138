// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	attempts := 0
	var path *shop.Scene

	// region: show
	var mutex sync.Mutex          // handlers run side by side
	orders := map[string]string{} // request id → order id, a unique index in the database
	server, address := shop.Serve(shop.Handlers{Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		mutex.Lock()
		defer mutex.Unlock()
		attempts++
		if request.RequestId == "" { // else all callers that send none would be taken for one
			return nil, status.Error(codes.InvalidArgument, "request_id is required")
		}
		id, known := orders[request.RequestId] // mark
		if !known {
			id = fmt.Sprint("o-", len(orders)+1)
			orders[request.RequestId] = id
		}
		if attempts == 1 {
			path.Do("cut") // saved, and the answer is lost
		}
		return &shop.Order{Id: id}, nil
	}})
	defer server.Stop()
	path = shop.Relay(address, 0)
	defer path.Close()

	// Followed by grpc-go since 1.40; before, with GRPC_GO_RETRY=on in the environment only.
	client, connection := shop.Connect(path.Address(), grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "CreateOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`))
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}, RequestId: "req-0b9f"} // mark
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.CreateOrder(ctx, request, grpc.WaitForReady(true))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", order.Id)
	fmt.Printf("attempts: %d, orders in the database: %d\n", attempts, len(orders))
	// endregion: show
}
