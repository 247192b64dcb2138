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
	parentOf := map[string]string{"demo-token-7": "customers/c-7", "demo-token-8": "customers/c-8"}
	orders := map[string]string{"customers/c-7/orders/o-42": "PAID"}
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		parent, known := parentOf[shop.Bearer(ctx)]
		if !known || !strings.HasPrefix(request.Id, parent+"/") { // before any look-up // mark
			return nil, status.Errorf(codes.PermissionDenied, "Permission 'orders.get' denied on resource '%s' (or it might not exist).", request.Id)
		}
		state, found := orders[request.Id]
		if !found {
			return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
		}
		return &shop.Order{Id: request.Id, State: state}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, token := range []string{"demo-token-8", "demo-token-7"} {
		for _, order := range []string{"o-43", "o-42"} {
			_, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "customers/c-7/orders/" + order})
			fmt.Printf("%s reads %s of c-7: %v\n", parentOf[token], order, status.Code(err))
		}
	}
	// endregion: show
}
