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
	stored := &shop.Order{Id: "o-42", Customer: "c-7", Quantity: 1, Etag: "v1"}
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { return stored, nil },
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if request.Order.Etag != stored.Etag {
				return nil, status.Error(codes.Aborted, "o-42 has changed")
			}
			stored = request.Order
			stored.Etag += "+"
			return stored, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	get := func() *shop.Order {
		order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			log.Fatal(err)
		}
		return order
	}
	mine, theirs := get(), get()
	theirs.Customer = "c-8"
	client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: theirs}) // another one's change

	mine.Quantity = 3
	_, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: mine})
	fmt.Println(err)
	mine.Etag = get().Etag // what was read first, with the etag of now // mark
	order, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: mine})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("accepted: customer %s, quantity %d\n", order.Customer, order.Quantity)
	fmt.Println("the other change (customer c-8) is gone:", stored.Customer != "c-8")
	// endregion: show
}
