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
	var quantity int32
	// The request says what to add, not what the result is. Nothing was read, so nothing can be stale.
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: "o-42", Quantity: atomic.AddInt32(&quantity, request.Order.GetQuantity())}, nil // mark
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var aborted int32
	shop.Concurrently(10, func(int) {
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 1}})
		if status.Code(err) == codes.Aborted {
			atomic.AddInt32(&aborted, 1)
		}
	})
	fmt.Printf("10 clients added 1 each: quantity %d; aborted: %d\n", quantity, aborted)
	// endregion: show
}
