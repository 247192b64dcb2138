// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	calls := 0
	createOrder := func(ctx context.Context, _ *shop.CreateOrderRequest) (*shop.Order, error) {
		calls++
		if shop.Incoming(ctx, "shop-card") == "card-2" {
			return &shop.Order{Id: "o-1"}, nil
		}
		votes := map[string]string{"stock": "yes", "payment": "card expired", "shipping": "yes"}
		refusal, err := status.New(codes.Aborted, "order was not placed, see details").WithDetails(
			&errdetails.ErrorInfo{Reason: "PARTICIPANT_REFUSED", Domain: "shop.example", Metadata: votes})
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	cardExpired := func(err error) bool {
		for _, detail := range status.Convert(err).Details() {
			if info, ok := detail.(*errdetails.ErrorInfo); ok && info.Metadata["payment"] == "card expired" { // mark
				return true
			}
		}
		return false
	}
	for _, card := range []string{"card-1", "card-2"} {
		ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-card", card)
		order, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
		if cardExpired(err) {
			continue // asks for another card
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("created", order.Id, "in", calls, "calls")
	}
	// endregion: show
}
