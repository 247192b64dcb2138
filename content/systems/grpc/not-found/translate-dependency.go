// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	prices, pricesAddress := shop.Serve(shop.Handlers{Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return nil, status.Errorf(codes.NotFound, "no price list %s", request.Id)
	}})
	defer prices.Stop()

	// region: show
	priceLists, toPrices := shop.Connect(pricesAddress) // another service
	defer toPrices.Close()
	orders := map[string]string{"o-42": "2026-11"} // order → price list
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		list, found := orders[request.Id]
		if !found {
			return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
		}
		if _, err := priceLists.GetOrder(ctx, &shop.GetOrderRequest{Id: list}); err != nil {
			fmt.Printf("log of orders: prices.GetOrder(%s): %v\n", list, err)
			return nil, status.Error(codes.Internal, "the price list of this order cannot be read") // mark
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, id := range []string{"o-43", "o-42"} {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		if status.Code(err) == codes.NotFound {
			fmt.Printf("%s: no such order\n", id)
		} else if err != nil {
			fmt.Printf("%s: unknown, keep it (%v)\n", id, status.Code(err))
		}
	}
	// endregion: show
}
