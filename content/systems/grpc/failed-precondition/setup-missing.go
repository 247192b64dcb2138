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
		refusal := status.New(codes.FailedPrecondition, "the account is not set up")
		refusal, err := refusal.WithDetails(&errdetails.PreconditionFailure{Violations: []*errdetails.PreconditionFailure_Violation{ // all of them at once // mark
			{Type: "TOS", Subject: "customers/c-7", Description: "Terms of service not accepted"},
			{Type: "ADDRESS", Subject: "customers/c-7", Description: "No billing address"},
		}})
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
			failure, _ := detail.(*errdetails.PreconditionFailure)
			for _, violation := range failure.GetViolations() {
				fmt.Printf("%s %s: %s\n", violation.Type, violation.Subject, violation.Description)
			}
		}
		os.Exit(1)
	}
	// endregion: show
}
