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
	warehouse, warehouseAddress := shop.Serve(shop.Handlers{Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return nil, status.Errorf(codes.NotFound, "no order %s", request.Id)
	}})
	defer warehouse.Stop()

	// region: show
	toWarehouse, inner := shop.Connect(warehouseAddress)
	defer inner.Close()
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, err := toWarehouse.GetOrder(ctx, request)
		if err != nil {
			return nil, fmt.Errorf("asking the warehouse: %v", err) // with %w, newer versions of grpc-go find the status // mark
		}
		return order, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-404"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
