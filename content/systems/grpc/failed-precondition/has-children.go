// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	names := []string{"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"}
	cancelOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		children := 0
		for _, name := range names {
			if strings.HasPrefix(name, request.Id+"/") {
				children++
			}
		}
		if children > 0 {
			return nil, status.Errorf(codes.FailedPrecondition, "%s still has %d parcels", request.Id, children) // mark
		}
		return &shop.Order{Id: request.Id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "orders/o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
