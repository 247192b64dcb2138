// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	orders := shop.Handlers{
		Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			// "It was cancelled before, so that is fine." But an error with codes.OK is nil.
			err := status.Error(codes.OK, request.Id+" is cancelled already") // mark
			fmt.Println("server: the error is", err)
			return &shop.Order{}, err
		},
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			return &shop.Order{Id: request.Id, State: "PAID"}, status.Error(codes.Unavailable, "stale, see value") // mark
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("an error whose code is OK: error %v, order %q\n", err, order.GetId())
	order, err = client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("an error and a value: error %v, order %q\n", err, order.GetId())
	// endregion: show
}
