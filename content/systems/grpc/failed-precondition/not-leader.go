// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	leader, leaderAddress := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: "o-42"}, nil
	}})
	defer leader.Stop()
	follower, address := shop.Serve(shop.Handlers{Create: func(ctx context.Context, _ *shop.CreateOrderRequest) (*shop.Order, error) {
		grpc.SetTrailer(ctx, metadata.Pairs("shop-leader", leaderAddress))
		return nil, status.Error(codes.FailedPrecondition, "not leader") // mark
	}})
	defer follower.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
