// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	pattern := regexp.MustCompile(`^customers/[^/]+/orders/[^/]+$`)
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if !pattern.MatchString(request.Id) {
			return nil, status.Errorf(codes.InvalidArgument, "id %q must be like customers/{customer}/orders/{order}", request.Id)
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var customer string // the zero value: nobody has set it // mark
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "customers/" + customer + "/orders/o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
