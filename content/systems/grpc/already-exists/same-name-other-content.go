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
	orders := map[string]int32{} // id → quantity
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		order := request.Order
		if existing, taken := orders[order.Id]; taken && existing != order.Quantity {
			return nil, status.Errorf(codes.AlreadyExists, "order %s exists with quantity %d, requested %d", order.Id, existing, order.Quantity) // mark
		}
		orders[order.Id] = order.Quantity
		return order, nil // created, or there already and the same
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, quantity := range []int32{2, 2, 5} {
		order := &shop.Order{Id: "o-42", Quantity: quantity}
		_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("quantity", quantity, "accepted")
	}
	// endregion: show
}
