// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(ctx context.Context, _ *shop.GetOrderRequest) (*shop.Order, error) {
		grpc.SetTrailer(ctx, metadata.Pairs("shop-dependency", "orders-db"))
		return nil, status.Error(codes.Unavailable, "orders-db: no free connection") // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var trailer metadata.MD
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}, grpc.Trailer(&trailer))
	if err != nil {
		fmt.Println(err)
		fmt.Println("from the server:", trailer.Get("shop-dependency")) // mark
		os.Exit(1)
	}
	// endregion: show
}
