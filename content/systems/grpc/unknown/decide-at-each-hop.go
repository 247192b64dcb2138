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
	answers := []codes.Code{codes.NotFound, codes.Unavailable, codes.Unauthenticated}
	warehouse, warehouseAddress := shop.Serve(shop.Handlers{Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
		answer := answers[0]
		answers = answers[1:]
		return nil, status.Error(answer, "warehouse-internal text")
	}})
	defer warehouse.Stop()

	// region: show
	// What the caller of this service may learn. The rest is this service's own failure.
	passedOn := map[codes.Code]bool{codes.NotFound: true, codes.Unavailable: true, codes.DeadlineExceeded: true} // mark

	toWarehouse, inner := shop.Connect(warehouseAddress)
	defer inner.Close()
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, err := toWarehouse.GetOrder(ctx, request)
		if err == nil {
			return order, nil
		}
		fmt.Println("shop log: warehouse said", err)
		code := status.Code(err)
		if !passedOn[code] {
			code = codes.Internal // mark
		}
		return nil, status.Errorf(code, "order %s cannot be read", request.Id)
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 0; n < 3; n++ {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-404"})
		fmt.Println("client:", status.Code(err))
	}
	// endregion: show
}
