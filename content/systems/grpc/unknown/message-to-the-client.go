// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"shop"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	failures := map[string]error{
		"o-1": errors.New("dial tcp 10.4.2.8:5432: connect: connection refused"),
		"o-2": errors.New(`pq: password authentication failed for user "orders_rw"`),
		"o-3": errors.New("open /srv/shop/config/payments.json: no such file or directory"),
	}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return nil, failures[request.Id] // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address) // an anonymous one
	defer connection.Close()
	for _, id := range []string{"o-1", "o-2", "o-3"} {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		fmt.Println("client learns:", status.Convert(err).Message())
	}
	// endregion: show
}
