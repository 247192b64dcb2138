// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"regexp"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
var segment = regexp.MustCompile(`^[a-z0-9-]+$`)

// orderName is the only place that knows how an order's name is built.
func orderName(customer, order string) (string, error) {
	if !segment.MatchString(customer) {
		return "", fmt.Errorf("customer of the order's name is %q", customer) // mark
	}
	if !segment.MatchString(order) {
		return "", fmt.Errorf("order of the order's name is %q", order)
	}
	return "customers/" + customer + "/orders/" + order, nil
}

func main() {
	pattern := regexp.MustCompile(`^customers/[^/]+/orders/[^/]+$`)
	server, address := shop.Serve(shop.Handlers{Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if !pattern.MatchString(request.Id) {
			return nil, status.Errorf(codes.InvalidArgument, "id %q must be like customers/{customer}/orders/{order}", request.Id)
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, customer := range []string{"", "c-7"} {
		name, err := orderName(customer, "o-42")
		if err != nil {
			fmt.Println(err)
			continue
		}
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: name})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %s\n", order.Id, order.State)
	}
}

// endregion: show
