// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		quantity := request.GetOrder().GetQuantity()
		if quantity < 1 || quantity > 5000 {
			return nil, status.Errorf(codes.InvalidArgument, "order.quantity must be from 1 to 5000, got %d", quantity)
		}
		return &shop.Order{Id: "o-42", Quantity: quantity}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// What a form, a CSV file or a queue delivers: text. The field is an int32.
	text := "3000000000"
	quantity, err := strconv.Atoi(text) // an int has 64 bits on most machines
	if err != nil {
		log.Fatal(err)
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	order := &shop.Order{Customer: "c-7", Quantity: int32(quantity)} // a conversion drops bits, and says nothing // mark
	_, err = client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order})
	if err != nil {
		fmt.Println("passed:", text)
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
