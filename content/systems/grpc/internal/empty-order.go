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
	orders := map[string]*shop.Order{"o-42": {Id: "o-42", Quantity: 2, State: "PAID"}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order := orders[request.Id]
		if order == nil {
			order = &shop.Order{} // "so that marshaling does not fail" // mark
		}
		return order, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-404"})
	fmt.Printf("%v: order %q with %d pieces\n", status.Code(err), order.Id, order.Quantity)
	fmt.Println("invoice for 0 pieces sent:", err == nil && order.Quantity == 0)
	// endregion: show
}
