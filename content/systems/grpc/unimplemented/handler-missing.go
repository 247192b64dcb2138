// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

// region: show
type orders struct {
	shop.UnimplementedOrdersServer // answers for every method that this type lacks // mark
}

// CancleOrder is not CancelOrder, and the compiler has no complaint.
func (*orders) CancleOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) { // mark
	return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
}

func main() {
	server, address := shop.Serve(&orders{})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// endregion: show
