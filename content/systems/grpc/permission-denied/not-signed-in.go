// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	tokens := map[string]string{"demo-token-1": "billing"}
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		// One rule for everybody: whoever is not billing is refused. Nobody is not billing either.
		if caller := tokens[shop.Bearer(ctx)]; caller != "billing" {
			return nil, status.Error(codes.PermissionDenied, "missing or insufficient permissions") // mark
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
