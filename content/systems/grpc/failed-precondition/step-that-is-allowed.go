// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	next := map[string][]string{"PLACED": {"PAID", "CANCELLED"}, "PAID": {"SHIPPED", "CANCELLED"}, "SHIPPED": {"RETURNING"}}
	states := map[string]string{"o-42": "SHIPPED"}
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			return &shop.Order{Id: request.Id, State: states[request.Id]}, nil
		},
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			order := request.Order
			now := states[order.Id]
			for _, allowed := range next[now] {
				if allowed == order.State {
					states[order.Id] = order.State
					return order, nil
				}
			}
			return nil, status.Errorf(codes.FailedPrecondition, "order %s is %s; from there it can go to: %s", order.Id, now, strings.Join(next[now], ", ")) // mark
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	_, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", State: "CANCELLED"}})
	fmt.Println(status.Convert(err).Message())

	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	undo := "CANCELLED" // the customer wants his money back
	if order.State == "SHIPPED" {
		undo = "RETURNING" // mark
	}
	updated, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", State: undo}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("o-42: %s → %s\n", order.State, updated.State)
	// endregion: show
}
