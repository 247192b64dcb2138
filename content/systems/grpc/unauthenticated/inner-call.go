// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	var gate shop.Gate
	inner, innerAddress := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(shop.Any))
	defer inner.Stop()

	// region: show
	// Client → shop → orders. Both ask for a token.
	orders, toOrders := shop.Connect(innerAddress)
	defer toOrders.Close()
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if shop.Bearer(ctx) != "demo-token-1" {
			return nil, status.Error(codes.Unauthenticated, "token not accepted")
		}
		// Incoming metadata does not become outgoing metadata by itself, and the answer is passed on as it is.
		return orders.GetOrder(ctx, request) // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1") // what the shop accepts
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
