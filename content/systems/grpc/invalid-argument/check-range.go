// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		quantity := request.GetOrder().GetQuantity()
		if quantity < 1 || quantity > 5000 {
			return nil, status.Errorf(codes.InvalidArgument, "order.quantity must be from 1 to 5000, got %d", quantity)
		}
		return &shop.Order{Id: "o-42", Quantity: quantity}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, text := range []string{"1,000", "3000000000", "12 pieces", "1.5", "1000"} {
		quantity, err := strconv.ParseInt(text, 10, 32) // the width of the field // mark
		if err != nil {
			fmt.Println("order.quantity:", err)
			continue
		}
		order := &shop.Order{Customer: "c-7", Quantity: int32(quantity)}
		created, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("created", created.Id, "with", created.Quantity)
	}
	// endregion: show
}
