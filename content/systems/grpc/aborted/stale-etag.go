// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	stored := &shop.Order{Id: "o-42", Quantity: 1, Etag: "v1"}
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { return stored, nil },
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if request.Order.Etag != stored.Etag {
				return nil, status.Errorf(codes.Aborted, "o-42 has changed: your etag is %s, the order's is %s", request.Order.Etag, stored.Etag) // mark
			}
			stored = &shop.Order{Id: "o-42", Quantity: request.Order.Quantity, Etag: "v2"}
			return stored, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	read, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	// Between this client's read and its write, another one writes.
	client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 5, Etag: read.Etag}})

	mine := &shop.Order{Id: "o-42", Quantity: 2, Etag: read.Etag} // of the read: v1 // mark
	_, err = client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: mine})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
