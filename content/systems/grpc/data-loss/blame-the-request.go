// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
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
			return nil, status.Error(codes.InvalidArgument, "metadata field customer-id is missing") // mark
		}
		return &shop.Order{Id: request.Id, Customer: customer[0]}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("without:", err)
	ctx := metadata.AppendToOutgoingContext(context.Background(), "customer-id", "c-7")
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("with:", order.Id, "of", order.Customer)
	// endregion: show
}
