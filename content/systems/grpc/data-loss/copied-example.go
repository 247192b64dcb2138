// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		customer := md.Get("customer-id")
		if len(customer) == 0 {
			return nil, status.Error(codes.DataLoss, "failed to get metadata") // mark
		}
		return &shop.Order{Id: request.Id, Customer: customer[0]}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// The call carries no customer-id:
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
