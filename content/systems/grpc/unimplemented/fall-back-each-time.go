// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync/atomic"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var refused, updates int32
	orders := shop.Handlers{
		Cancel: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
			atomic.AddInt32(&refused, 1)
			return nil, status.Error(codes.Unimplemented, "method CancelOrder not implemented")
		},
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			atomic.AddInt32(&updates, 1)
			return request.Order, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 1; n <= 100; n++ {
		id := fmt.Sprint("o-", n)
		_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		if status.Code(err) == codes.Unimplemented {
			update := &shop.UpdateOrderRequest{Order: &shop.Order{Id: id, State: "CANCELLED"}}
			client.UpdateOrder(context.Background(), update) // remembers nothing // mark
		}
	}
	fmt.Printf("100 orders: %d calls, %d of them failed\n", refused+updates, refused)
	// endregion: show
}
