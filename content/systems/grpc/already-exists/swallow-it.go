// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	orders := map[string]string{} // id → customer
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		if _, taken := orders[request.Order.Id]; taken {
			return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.Id)
		}
		orders[request.Order.Id] = request.Order.Customer
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	believed := 0
	for _, customer := range []string{"c-1", "c-2", "c-3"} {
		// One a month; nobody thought of one a month per customer.
		order := &shop.Order{Id: "o-2026-11", Customer: customer}
		_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
		if err != nil && status.Code(err) != codes.AlreadyExists { // "already there, fine" // mark
			log.Fatal(err)
		}
		believed++
	}
	fmt.Println("customers who were told that they have an order:", believed)
	fmt.Println("customers who have one:", len(orders))
	// endregion: show
}
