// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"path"
	"shop"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
func missing(kind, name string) error {
	answer := status.Newf(codes.NotFound, "%s %q not found", kind, name)
	detailed, err := answer.WithDetails(&errdetails.ResourceInfo{ResourceType: kind, ResourceName: name}) // mark
	if err != nil {
		return answer.Err()
	}
	return detailed.Err()
}

func main() {
	shops := map[string]map[string]string{"shops/eu": {"o-42": "PAID"}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		parent, id := path.Split(request.Id)
		parent = strings.TrimSuffix(parent, "/orders/")
		orders, found := shops[parent]
		if !found {
			return nil, missing("Shop", parent) // the outermost // mark
		}
		state, found := orders[id]
		if !found {
			return nil, missing("Order", request.Id)
		}
		return &shop.Order{Id: request.Id, State: state}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, name := range []string{"shops/us/orders/o-42", "shops/eu/orders/o-43", "shops/eu/orders/o-42"} {
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: name})
		if err == nil {
			fmt.Printf("%s: %s\n", name, order.State)
		}
		for _, detail := range status.Convert(err).Details() {
			if info, ok := detail.(*errdetails.ResourceInfo); ok {
				fmt.Printf("%s: no %s %s\n", name, info.ResourceType, info.ResourceName)
			}
		}
	}
}

// endregion: show
