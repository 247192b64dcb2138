// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		switch {
		case request.RequestId == "":
			return nil, status.Error(codes.InvalidArgument, "request_id is required") // mark
		case !strings.HasPrefix(request.Order.Customer, "c-"):
			return nil, status.Error(codes.InvalidArgument, "order.customer must be like c-7")
		case request.Order.Quantity > 100:
			return nil, status.Error(codes.InvalidArgument, "order.quantity must be from 1 to 100")
		}
		return &shop.Order{Id: "o-42"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// A user who corrects what the last answer named, and sends the form again.
	form := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "guest", Quantity: 250}}
	correct := map[string]func(){
		"request_id":     func() { form.RequestId = "r-2f1c" },
		"order.customer": func() { form.Order.Customer = "c-7" },
		"order.quantity": func() { form.Order.Quantity = 100 },
	}
	client, connection := shop.Connect(address)
	defer connection.Close()
	for round := 1; ; round++ {
		_, err := client.CreateOrder(context.Background(), form)
		if err == nil {
			fmt.Printf("round %d: created\n", round)
			break
		}
		message := status.Convert(err).Message()
		fmt.Printf("round %d: %s\n", round, message)
		correct[strings.Fields(message)[0]]()
	}
	// endregion: show
}
