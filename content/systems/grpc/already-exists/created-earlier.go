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
	orders := map[string]string{"o-standing": "2026-03-01"} // id → day of creation
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		id := request.Order.Id
		if since, taken := orders[id]; taken {
			return nil, status.Errorf(codes.AlreadyExists, "order %s exists since %s", id, since)
		}
		orders[id] = "2026-11-21"
		return &shop.Order{Id: id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// Runs at each start of the service. It worked on the first one.
	order := &shop.Order{Id: "o-standing", Customer: "c-7"}
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order}) // mark
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
