// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	stored := &shop.Order{Id: "o-42", Quantity: 1, Etag: "1"}
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { return stored, nil },
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if request.Order.Etag != stored.Etag {
				// ABORTED since 2021, AIP-154.
				return nil, status.Errorf(codes.FailedPrecondition, "the stored version (%s) does not match the required base version (%s)", stored.Etag, request.Order.Etag) // mark
			}
			version, _ := strconv.Atoi(stored.Etag)
			stored = &shop.Order{Id: "o-42", Quantity: request.Order.Quantity, Etag: strconv.Itoa(version + 1)}
			return stored, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	mine, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	theirs := &shop.Order{Id: "o-42", Quantity: 5, Etag: mine.Etag}
	client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: theirs}) // somebody else, in between // mark

	mine.Quantity++
	_, err = client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: mine})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
