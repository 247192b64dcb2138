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

func main() {
	// region: show
	calls := 0
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		if calls++; calls <= 4 {
			return &shop.Order{Id: fmt.Sprint("o-", calls)}, nil
		}
		refusal, err := status.New(codes.ResourceExhausted, "quota exceeded").WithDetails(&errdetails.QuotaFailure{
			Violations: []*errdetails.QuotaFailure_Violation{{Subject: "customer:c-7", Description: "4 orders a day"}},
		})
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	usedUp := func(err error) bool {
		quota, retry := false, false
		for _, detail := range status.Convert(err).Details() {
			switch detail.(type) {
			case *errdetails.QuotaFailure:
				quota = true
			case *errdetails.RetryInfo:
				retry = true
			}
		}
		return quota && !retry // mark
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	for left := 10; left > 0; left-- {
		_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}})
		if usedUp(err) {
			fmt.Printf("parked %d orders until the quota resets; calls: %d\n", left, calls)
			break
		} else if err != nil {
			log.Fatal(err)
		}
	}
	// endregion: show
}
