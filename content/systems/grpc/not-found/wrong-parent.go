// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"path"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	shops := map[string]map[string]string{"shops/eu": {"o-42": "PAID"}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		parent, id := path.Split(request.Id)
		parent = strings.TrimSuffix(parent, "/orders/")
		state, found := shops[parent][id] // the shop or the order: one answer for both // mark
		if !found {
			return nil, status.Error(codes.NotFound, "Requested entity was not found.")
		}
		return &shop.Order{Id: request.Id, State: state}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	region, set := os.LookupEnv("SHOP_REGION")
	if !set {
		region = "us" // the order was placed in shops/eu // mark
	}
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "shops/" + region + "/orders/o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
