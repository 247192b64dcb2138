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
		refusal := status.New(codes.ResourceExhausted, "quota exceeded: 1000 orders a day for customer c-7")
		// And no RetryInfo: waiting a little does not help.
		refusal, err := refusal.WithDetails(&errdetails.QuotaFailure{Violations: []*errdetails.QuotaFailure_Violation{{ // mark
			Subject:     "customer:c-7",
			Description: "orders a day, resets at 00:00 UTC",
		}}})
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
			if failure, ok := detail.(*errdetails.QuotaFailure); ok {
				for _, violation := range failure.Violations {
					fmt.Printf("%s: %s\n", violation.Subject, violation.Description) // mark
				}
			}
		}
		os.Exit(1)
	}
	// endregion: show
}
