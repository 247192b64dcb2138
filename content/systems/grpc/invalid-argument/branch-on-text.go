// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"regexp"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	release := 1
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		if release == 1 {
			return nil, status.Error(codes.InvalidArgument, "quantity must be at most 100")
		}
		return nil, status.Error(codes.InvalidArgument, "quantity: 250 exceeds the maximum of 100")
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	most := regexp.MustCompile(`at most (\d+)`)
	order := func(quantity int32) string {
		_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Quantity: quantity}})
		if found := most.FindStringSubmatch(status.Convert(err).Message()); found != nil { // mark
			return "At most " + found[1] + " per order, please."
		}
		if err != nil {
			return "Something went wrong. Try again later."
		}
		return "Thank you!"
	}
	for release = 1; release <= 2; release++ {
		fmt.Printf("service release %d: %s\n", release, order(250))
	}
	// endregion: show
}
