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
	const stock = 40 // more tomorrow
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		if quantity := request.Order.Quantity; quantity > stock {
			return nil, status.Errorf(codes.OutOfRange, "order.quantity %d is more than the %d in stock", quantity, stock) // mark
		}
		return &shop.Order{Id: "o-42"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 50}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
