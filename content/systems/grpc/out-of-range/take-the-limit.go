// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strconv"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const stock = 40 // more tomorrow
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		quantity := request.Order.GetQuantity()
		if quantity <= stock {
			return &shop.Order{Id: "o-42", Quantity: quantity}, nil
		}
		refusal := status.Newf(codes.OutOfRange, "order.quantity %d is more than the %d in stock", quantity, stock)
		refusal, err := refusal.WithDetails(&errdetails.ErrorInfo{
			Reason: "NOT_ENOUGH_STOCK", Domain: "shop.example",
			Metadata: map[string]string{"maximum": fmt.Sprint(stock)}, // mark
		})
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 50}}
	created, err := client.CreateOrder(context.Background(), request)
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.Reason == "NOT_ENOUGH_STOCK" {
			maximum, _ := strconv.ParseInt(info.Metadata["maximum"], 10, 32) // mark
			fmt.Println("asked the customer:", maximum, "are enough")
			request.Order.Quantity = int32(maximum)
			created, err = client.CreateOrder(context.Background(), request)
		}
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", created.Id, "with", created.Quantity)
	// endregion: show
}
