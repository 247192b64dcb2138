// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	orders := map[string]*shop.Order{"o-42": {Id: "o-42", State: "PAID"}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		// nil for o-404, and no error. (Versions of grpc-go that marshal with google.golang.org/protobuf send an empty
		// order then, with OK.)
		return orders[request.Id], nil // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-404"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	// endregion: show
}
