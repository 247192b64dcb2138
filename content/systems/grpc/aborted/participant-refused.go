// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		// Three services have to agree. One says no, and the coordinator calls the whole thing off.
		votes := map[string]string{"stock": "yes", "payment": "card expired", "shipping": "yes"} // mark
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
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}})
	if err != nil {
		fmt.Println(err)
		for _, detail := range status.Convert(err).Details() {
			if info, ok := detail.(*errdetails.ErrorInfo); ok {
				fmt.Println(info.Reason, info.Metadata) // mark
			}
		}
		os.Exit(1)
	}
	// endregion: show
}
