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
	carts := map[string]string{"c-7": "o-41"} // customer → id; both are unique
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			return nil, status.Errorf(codes.NotFound, "no order %s", request.Id)
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			if _, taken := carts[request.Order.Customer]; taken {
				return nil, status.Error(codes.AlreadyExists, "order already exists") // mark
			}
			carts[request.Order.Customer] = request.Order.Id
			return request.Order, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("get:", status.Convert(err).Message())
	_, err = client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42", Customer: "c-7"}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
