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

func main() {
	// region: show
	readOrder := func(n int) (*shop.Order, error) {
		if n > 2 {
			return nil, errors.New("cursor lost") // o-3 to o-5 are never read
		}
		return &shop.Order{Id: fmt.Sprint("o-", n)}, nil
	}
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for n := 1; n <= 5; n++ {
			order, err := readOrder(n)
			if err != nil {
				fmt.Println("server log:", err)
				return status.Error(codes.Unavailable, "list is incomplete") // mark
			}
			if err := stream.Send(order); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{})
	received := 0
	for err == nil {
		if _, err = list.Recv(); err == nil {
			received++
		}
	}
	// Only io.EOF means that the list is complete.
	fmt.Printf("orders received: %d, then: %v\n", received, err)
	// endregion: show
}
