// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	var gate shop.Gate
	inner, innerAddress := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(shop.Only("demo-shop-token", "token not accepted")))
	defer inner.Stop()

	// region: show
	// Client → shop → orders. The shop has a token of its own for orders.
	tokenForOrders := "demo-shop-token"
	orders, toOrders := shop.Connect(innerAddress)
	defer toOrders.Close()

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if shop.Bearer(ctx) != "demo-token-1" {
			return nil, status.Error(codes.Unauthenticated, "token not accepted")
		}
		ctx = metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+tokenForOrders) // mark
		order, err := orders.GetOrder(ctx, request)
		if status.Code(err) == codes.Unauthenticated {
			// The caller's token was good. It is the shop's own that was refused.
			return nil, status.Error(codes.Internal, "orders refused the shop") // mark
		}
		return order, err
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1")
	for _, token := range []string{"demo-shop-token", "demo-shop-token-of-last-year"} {
		tokenForOrders = token
		order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			fmt.Println(err)
		} else {
			fmt.Println(order.Id, "is", order.State)
		}
	}
	// endregion: show
}
