// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		quantity := request.GetOrder().GetQuantity()
		if quantity < 1 || quantity > 100 {
			return nil, status.Errorf(codes.InvalidArgument, "order.quantity must be from 1 to 100, got %d", quantity) // mark
		}
		return &shop.Order{Id: "o-42", Quantity: quantity}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 250}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
