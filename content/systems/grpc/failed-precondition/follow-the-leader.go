// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strings"

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
		return nil, status.Error(codes.FailedPrecondition, "not leader")
	}})
	defer follower.Stop()

	members := map[string]bool{leaderAddress: true, address: true} // known, not learnt from an error
	client, connection := shop.Connect(address)
	defer func() { connection.Close() }()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}}
	for redirects := 2; ; redirects-- {
		var trailer metadata.MD
		order, err := client.CreateOrder(context.Background(), request, grpc.Trailer(&trailer))
		hint := strings.Join(trailer.Get("shop-leader"), "")
		if status.Code(err) == codes.FailedPrecondition && members[hint] && redirects > 0 {
			connection.Close()
			client, connection = shop.Connect(hint) // the same call, to another server // mark
			continue
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("created", order.Id)
		break
	}
	fmt.Println("from now on the client talks to the leader:", connection.Target() == leaderAddress)
	// endregion: show
}
