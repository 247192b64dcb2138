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
	stored := &shop.Order{Id: "o-42", Quantity: 2, Etag: "v1"}
	orders := shop.Handlers{
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			return nil, status.Errorf(codes.AlreadyExists, "order o-42 exists with quantity %d, requested %d", stored.Quantity, request.Order.GetQuantity())
		},
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { return stored, nil },
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if request.Order.GetEtag() != stored.Etag {
				return nil, status.Error(codes.Aborted, "order o-42 has changed")
			}
			stored = &shop.Order{Id: "o-42", Quantity: request.Order.GetQuantity(), Etag: "v2"}
			return stored, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	wanted := &shop.Order{Id: "o-42", Quantity: 5}
	_, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: wanted})
	if status.Code(err) == codes.AlreadyExists {
		existing, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: wanted.Id})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("differs: %d instead of %d\n", existing.Quantity, wanted.Quantity)
		wanted.Etag = existing.Etag // mark
		updated, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: wanted})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(updated.Id, "now has quantity", updated.Quantity)
	}
	// endregion: show
}
