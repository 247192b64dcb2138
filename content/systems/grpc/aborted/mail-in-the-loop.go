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
	attempts, shipped := 0, 0
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		if attempts++; attempts < 4 {
			return nil, status.Error(codes.Aborted, "transaction was aborted")
		}
		shipped++
		return &shop.Order{Id: request.Order.Id, State: "SHIPPED"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	inTransaction := func(work func() error) error {
		for {
			if err := work(); status.Code(err) != codes.Aborted {
				return err
			}
		}
	}
	mails := 0
	err := inTransaction(func() error {
		mails++ // "your order o-42 is on its way", with each attempt // mark
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42"}})
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("orders shipped: %d; mails sent: %d\n", shipped, mails)
	// endregion: show
}
