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
	type row struct{ id, state string }
	var rows []*row
	alive := func(id string) *row {
		for _, row := range rows {
			if row.id == id && row.state == "ACTIVE" { // mark
				return row
			}
		}
		return nil
	}
	orders := shop.Handlers{
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			if alive(request.Order.GetId()) != nil {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.GetId())
			}
			rows = append(rows, &row{request.Order.GetId(), "ACTIVE"})
			return request.Order, nil
		},
		Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			if row := alive(request.Id); row != nil {
				row.state = "DELETED"
			}
			return &shop.Order{Id: request.Id, State: "DELETED"}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	create := &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42"}}
	client.CreateOrder(ctx, create)
	client.CancelOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if _, err := client.CreateOrder(ctx, create); err != nil {
		log.Fatal(err)
	}
	for n, row := range rows {
		fmt.Printf("row %d: %s %s\n", n+1, row.id, row.state)
	}
	// endregion: show
}
