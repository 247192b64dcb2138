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
	customerOf := map[string]string{"demo-token-7": "c-7", "demo-token-8": "c-8"}
	orders := map[string]*shop.Order{"o-42": {Id: "o-42", Customer: "c-7"}}
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, found := orders[request.Id]
		if !found || order.Customer != customerOf[shop.Bearer(ctx)] { // mark
			return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
		}
		return order, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, token := range []string{"demo-token-7", "demo-token-8"} {
		order, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(customerOf[token], "reads", order.Id)
	}
	// endregion: show
}
