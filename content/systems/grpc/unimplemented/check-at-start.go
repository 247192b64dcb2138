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

// region: show
// orders does not embed UnimplementedOrdersServer, so that a method that is missing or misspelt stops the build. (Where
// the generated code asks for it, embed UnsafeOrdersServer instead.)
type orders struct{}

var _ shop.OrdersServer = orders{} // mark

var later = status.Error(codes.Unimplemented, "not offered yet") // in so many words, method by method

func (orders) GetOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	return &shop.Order{Id: request.Id, State: "PAID"}, nil
}

func (orders) CancelOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
}

func (orders) CreateOrder(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
	return nil, later
}

func (orders) UpdateOrder(context.Context, *shop.UpdateOrderRequest) (*shop.Order, error) {
	return nil, later
}
func (orders) ListOrders(*shop.ListOrdersRequest, shop.Orders_ListOrdersServer) error { return later }
func (orders) ImportOrders(shop.Orders_ImportOrdersServer) error                      { return later }
func (orders) WatchOrders(shop.Orders_WatchOrdersServer) error                        { return later }

func main() {
	server, address := shop.Serve(orders{})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("builds, starts, and cancels", order.Id)
}

// endregion: show
