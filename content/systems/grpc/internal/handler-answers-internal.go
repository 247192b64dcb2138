// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"syscall"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	findOrder := func(id string) (*shop.Order, error) {
		return nil, fmt.Errorf("%s: connect: %w", id, syscall.ECONNREFUSED)
	}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		order, err := findOrder(request.Id)
		if err != nil {
			return nil, status.Error(codes.Internal, "internal error") // whatever it was // mark
		}
		return order, nil
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
