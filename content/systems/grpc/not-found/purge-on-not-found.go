// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	orders := map[string]bool{"eu o-41": true, "eu o-42": true, "eu o-43": true} // by region
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if !orders[shop.Incoming(ctx, "shop-region")+" "+request.Id] {
			return nil, status.Error(codes.NotFound, "Requested entity was not found.")
		}
		return &shop.Order{Id: request.Id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	invoices := map[string]bool{"o-41": true, "o-42": true, "o-43": true} // local copies, synchronised each night
	for _, region := range []string{"eu", "us"} {                         // the second night runs with a new default
		ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-region", region)
		for id := range invoices {
			_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: id})
			if status.Code(err) == codes.NotFound {
				delete(invoices, id) // mark
			}
		}
		fmt.Printf("after the night with region %s: %d of 3 invoices left\n", region, len(invoices))
	}
	fmt.Println("orders that were really deleted:", 3-len(orders))
	// endregion: show
}
