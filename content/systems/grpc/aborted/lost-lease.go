// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	epoch := 0 // grows with each new leader
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
			epoch++
			return &shop.Order{Id: "lease", Etag: fmt.Sprint(epoch)}, nil
		},
		Update: func(ctx context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if sent := shop.Incoming(ctx, "shop-epoch"); sent != fmt.Sprint(epoch) {
				return nil, status.Errorf(codes.Aborted, "epoch %s is over, the leader is of epoch %d", sent, epoch) // mark
			}
			return &shop.Order{Id: request.Order.Id, State: "SHIPPED"}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	lease, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "lease"})
	if err != nil {
		log.Fatal(err)
	}
	// The worker pauses for too long, and another one is elected.
	client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "lease"})

	ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-epoch", lease.Etag) // mark
	_, err = client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42"}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
