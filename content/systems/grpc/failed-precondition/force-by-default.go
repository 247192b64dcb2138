// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	names := map[string]bool{"orders/o-42": true, "orders/o-42/parcels/p-1": true, "orders/o-42/parcels/p-2": true}
	cancelOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		var children []string
		for name := range names {
			if strings.HasPrefix(name, request.Id+"/") {
				children = append(children, name)
			}
		}
		if len(children) > 0 && shop.Incoming(ctx, "shop-force") != "true" {
			return nil, status.Errorf(codes.FailedPrecondition, "%s still has %d parcels", request.Id, len(children))
		}
		for _, name := range append(children, request.Id) {
			delete(names, name)
		}
		return &shop.Order{Id: request.Id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	before := len(names)
	// Set once, in a wrapper, so that the error never comes again.
	ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-force", "true") // mark
	if _, err := client.CancelOrder(ctx, &shop.GetOrderRequest{Id: "orders/o-42"}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("asked for: 1, deleted:", before-len(names))
	// endregion: show
}
