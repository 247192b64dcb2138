// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	owners := map[string]string{"o-1": "customer-1", "o-2": "customer-2", "o-3": "customer-3"}

	tokens := 0
	// The gateway puts the user into x-user-id. So does anybody else who reaches this port.
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		user := strings.Join(md.Get("x-user-id"), "") // mark
		tokens += len(md.Get("authorization"))
		if owners[request.Id] != user {
			return nil, status.Error(codes.PermissionDenied, "orders.get denied")
		}
		return &shop.Order{Id: request.Id, Customer: user}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	read := 0
	for id, owner := range owners {
		ctx := metadata.AppendToOutgoingContext(context.Background(), "x-user-id", owner) // a name is enough
		if _, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: id}); err == nil {
			read++
		}
	}
	fmt.Println("tokens that the caller showed:", tokens)
	fmt.Printf("orders of other people that he read: %d of %d\n", read, len(owners))
	// endregion: show
}
