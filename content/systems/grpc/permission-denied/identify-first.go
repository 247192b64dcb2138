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
	tokens := map[string]string{"demo-token-2": "billing"} // demo-token-1 has expired
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		caller, known := tokens[shop.Bearer(ctx)]
		if !known {
			return nil, status.Error(codes.Unauthenticated, "token not accepted") // mark
		}
		if caller != "billing" {
			return nil, status.Error(codes.PermissionDenied, "orders.get denied")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	order, err := client.GetOrder(shop.As("demo-token-1"), request)
	if status.Code(err) == codes.Unauthenticated {
		fmt.Println(err)
		// A client can only do this when the code says so.
		order, err = client.GetOrder(shop.As("demo-token-2"), request)
		fmt.Println("with a new token:", status.Code(err))
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
