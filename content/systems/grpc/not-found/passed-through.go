// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
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
			return nil, err // passes on the code of the other service // mark
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("orders has o-42:", orders["o-42"] != "")
		os.Exit(1)
	}
	// endregion: show
}
