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
	// region: show
	orders := map[string]*shop.Order{"o-42": {Id: "o-42", State: "PAID"}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, found := orders[request.Id]
		if !found {
			return nil, status.Errorf(codes.NotFound, "no order %s", request.Id) // mark
		}
		return order, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-404"})
	fmt.Println(err)
	// endregion: show
}
