// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
var needed = map[string]string{"TOS": "Terms of service not accepted", "ADDRESS": "No billing address"}

func main() {
	requests := 0
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		requests++
		failure := &errdetails.PreconditionFailure{}
		for kind, description := range needed {
			violation := &errdetails.PreconditionFailure_Violation{Type: kind, Subject: "customers/c-7", Description: description}
			failure.Violations = append(failure.Violations, violation)
		}
		if len(failure.Violations) == 0 {
			return &shop.Order{Id: "o-42"}, nil
		}
		refusal, err := status.New(codes.FailedPrecondition, "the account is not set up").WithDetails(failure)
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}}
	order, err := client.CreateOrder(context.Background(), request)
	for _, detail := range status.Convert(err).Details() {
		failure, ok := detail.(*errdetails.PreconditionFailure)
		if !ok {
			continue
		}
		for _, violation := range failure.Violations {
			delete(needed, violation.Type) // stands for the form that the customer fills in
		}
		// The state has changed, so the same request may go again, once.
		order, err = client.CreateOrder(context.Background(), request) // mark
		break
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", order.Id, "with", requests, "requests")
}

// endregion: show
