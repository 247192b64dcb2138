// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"regexp"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
var customerName = regexp.MustCompile(`^c-\d+$`)

// createOrder finds everything that is wrong with an order before it writes anything.
func createOrder(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
	bad, text := &errdetails.BadRequest{}, "the order is not valid"
	violated := func(field, description string) {
		violation := &errdetails.BadRequest_FieldViolation{Field: field, Description: description}
		bad.FieldViolations = append(bad.FieldViolations, violation)
		text += "; " + field + " " + description
	}
	if !customerName.MatchString(request.Order.GetCustomer()) {
		violated("order.customer", "must be like c-7")
	}
	if quantity := request.Order.GetQuantity(); quantity < 1 || quantity > 100 {
		violated("order.quantity", "must be from 1 to 100")
	}
	if len(bad.FieldViolations) == 0 {
		return &shop.Order{Id: "o-42"}, nil
	}
	refusal, err := status.New(codes.InvalidArgument, text).WithDetails(bad) // mark
	if err != nil {
		return nil, err
	}
	return nil, refusal.Err()
}

func main() {
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "guest", Quantity: 250}})
	for _, detail := range status.Convert(err).Details() {
		bad, _ := detail.(*errdetails.BadRequest)
		for _, violation := range bad.GetFieldViolations() { // mark
			fmt.Println(violation.Field, violation.Description)
		}
	}
	if _, err = client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 100}}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("created after one round of corrections")
}

// endregion: show
