// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// databaseError stands for the error of a driver, with its SQLSTATE.
type databaseError struct{ state, message string }

func (err *databaseError) Error() string { return "pq: " + err.message }

var codeOf = map[string]codes.Code{
	"23505": codes.AlreadyExists,
	"40001": codes.Aborted,
	"57P03": codes.Unavailable,
}

// toStatus is what a handler returns instead of a driver's error.
func toStatus(err error, message string) error {
	code := codes.Internal
	var failure *databaseError
	if errors.As(err, &failure) {
		if known, ok := codeOf[failure.state]; ok {
			code = known // mark
		}
	}
	fmt.Println("server log:", err)
	return status.Error(code, message) // mark
}

func main() {
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		err := &databaseError{"23505", `duplicate key value violates unique constraint "orders_pkey"`}
		return nil, toStatus(err, fmt.Sprintf("order %s was not created", request.Order.GetId()))
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42"}})
	fmt.Println("client:", err)
}

// endregion: show
