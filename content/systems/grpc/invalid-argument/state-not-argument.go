// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	state := "PAID"
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		if state == "SENT" {
			return nil, status.Errorf(codes.InvalidArgument, "order %s cannot be changed", request.Order.Id) // mark
		}
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 3}}
	if _, err := client.UpdateOrder(context.Background(), request); err != nil {
		log.Fatal(err)
	}
	fmt.Println("in the morning: accepted")
	state = "SENT"                                              // the parcel leaves
	_, err := client.UpdateOrder(context.Background(), request) // the very same request
	if err != nil {
		fmt.Println("in the evening:", err)
		os.Exit(1)
	}
	// endregion: show
}
