// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	states := map[string]string{} // rows stay, for undelete
	orders := shop.Handlers{
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			if _, taken := states[request.Order.GetId()]; taken {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.GetId()) // mark
			}
			states[request.Order.GetId()] = "ACTIVE"
			return request.Order, nil
		},
		Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			states[request.Id] = "DELETED"
			return &shop.Order{Id: request.Id, State: "DELETED"}, nil
		},
		List: func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
			for id, state := range states {
				if state != "ACTIVE" {
					continue
				}
				if err := stream.Send(&shop.Order{Id: id}); err != nil {
					return err
				}
			}
			return nil
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
	list, err := client.ListOrders(ctx, &shop.ListOrdersRequest{})
	if err == nil {
		_, err = list.Recv()
	}
	fmt.Println("the list is empty:", err == io.EOF)
	_, err = client.CreateOrder(ctx, create)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
