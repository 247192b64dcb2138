// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		method, _ := grpc.Method(ctx)
		fmt.Println("server:", method)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}})
	defer server.Stop()

	// region: show
	// The same route, without the rewrite.
	proxy := shop.Gateway(address, func(request *http.Request) int {
		return 0 // the path as it came // mark
	})

	client, connection := shop.Connect(proxy)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
