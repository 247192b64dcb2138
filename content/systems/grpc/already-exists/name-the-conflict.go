// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	carts := map[string]string{"c-7": "o-41"} // customer → id; both are unique
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			return &shop.Order{Id: request.Id, Customer: "c-7"}, nil
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			taken, conflict := carts[request.Order.GetCustomer()]
			if !conflict {
				return request.Order, nil
			}
			answer := status.Newf(codes.AlreadyExists, "customer is already used by order %s", taken)
			answer, err := answer.WithDetails(&errdetails.ResourceInfo{ResourceType: "shop.v1.Order", ResourceName: taken}) // mark
			if err != nil {
				return nil, err
			}
			return nil, answer.Err()
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42", Customer: "c-7"}})
	refusal := status.Convert(err)
	fmt.Println(refusal.Message())
	for _, detail := range refusal.Details() {
		if info, ok := detail.(*errdetails.ResourceInfo); ok {
			order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: info.ResourceName}) // mark
			if err != nil {
				log.Fatal(err)
			}
			fmt.Println("goes on with", order.Id, "of", order.Customer)
		}
	}
	// endregion: show
}
