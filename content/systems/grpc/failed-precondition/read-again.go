// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
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
			if request.Order.GetEtag() != stored.Etag {
				return nil, status.Errorf(codes.FailedPrecondition, "the stored version (%s) does not match the required base version (%s)", stored.Etag, request.Order.GetEtag())
			}
			version, _ := strconv.Atoi(stored.Etag)
			stored = &shop.Order{Id: "o-42", Quantity: request.Order.GetQuantity(), Etag: strconv.Itoa(version + 1)}
			return stored, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	for attempt := 1; attempt <= 3; attempt++ {
		mine, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}) // the read belongs into the loop // mark
		if err != nil {
			log.Fatal(err)
		}
		if attempt == 1 { // somebody else
			client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 5, Etag: mine.Etag}})
		}
		mine.Quantity++
		updated, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: mine})
		if code := status.Code(err); code == codes.Aborted || code == codes.FailedPrecondition {
			fmt.Printf("attempt %d: somebody was faster\n", attempt)
			continue
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("attempt %d: quantity is %d, both changes are in\n", attempt, updated.Quantity)
		break
	}
	// endregion: show
}
