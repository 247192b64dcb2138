// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var orders []string
	server, address := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		id := fmt.Sprint("o-", len(orders)+1)
		orders = append(orders, id)
		return &shop.Order{Id: id}, nil
	}})
	defer server.Stop()
	// A proxy that loses the trailers of two answers. The handler has run by then.
	proxy := shop.Front(address, `"without trailers"`, `"without trailers"`, `"pass"`)
	defer proxy.Close()

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}}
	for attempt := 1; attempt <= 5; attempt++ {
		order, err := client.CreateOrder(context.Background(), request)
		if err == nil {
			fmt.Printf("attempt %d: created %s\n", attempt, order.Id)
			break
		}
		fmt.Printf("attempt %d: %v\n", attempt, status.Code(err))
		time.Sleep(100 * time.Millisecond) // no request id: the server cannot know // mark
	}
	fmt.Printf("the customer wanted 1 order and has %d: %s\n", len(orders), strings.Join(orders, ", "))
	// endregion: show
}
