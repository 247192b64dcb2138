// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		deadline, set := ctx.Deadline()
		fmt.Println("the server sees at most 2 s:", set && time.Until(deadline) <= 2*time.Second)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}})
	defer server.Stop()

	// region: show
	// For every unary call of the connection that brings no deadline of its own.
	withDeadline := func(ctx context.Context, method string, request, reply interface{},
		connection *grpc.ClientConn, invoke grpc.UnaryInvoker, options ...grpc.CallOption) error {
		if _, set := ctx.Deadline(); !set {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, 2*time.Second) // from now, at each call // mark
			defer cancel()
		}
		return invoke(ctx, method, request, reply, connection, options...)
	}
	client, connection := shop.Connect(address, grpc.WithUnaryInterceptor(withDeadline))
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
