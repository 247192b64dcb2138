// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
		// The database is away. The call itself went well, did it not?
		return &shop.Order{State: "ERROR: database is not reachable"}, nil // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("error: %v, order id: %q, state: %q\n", err, order.Id, order.State)
	fmt.Printf("grpc-status: %d\n", status.Code(err))
	// endregion: show
}
