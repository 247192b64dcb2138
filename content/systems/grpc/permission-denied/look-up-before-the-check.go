// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	owners := map[string]string{"o-3": "returns", "o-8": "returns", "o-9": "returns"}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		owner, exists := owners[request.Id]
		if !exists {
			return nil, status.Error(codes.NotFound, "order not found") // mark
		}
		if owner != "visitor" {
			return nil, status.Error(codes.PermissionDenied, "orders.get denied")
		}
		return &shop.Order{Id: request.Id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// A visitor who may see no order at all:
	client, connection := shop.Connect(address)
	defer connection.Close()
	var found []string
	seen := 0
	for n := 1; n <= 10; n++ {
		id := fmt.Sprint("o-", n)
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		switch status.Code(err) {
		case codes.OK:
			seen++
		case codes.PermissionDenied:
			found = append(found, id) // so it exists
		}
	}
	fmt.Println("orders that the visitor may see:", seen)
	fmt.Println("orders that he knows of after 10 calls:", strings.Join(found, ", "))
	// endregion: show
}
