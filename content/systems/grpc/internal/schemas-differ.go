// needs: golang-go golang-google-grpc-dev
package main

import (
	"changed"
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: request.Id, Note: []byte{0xff, 0xfe, '*'}}, nil // bytes note = 6;
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// In the client's copy of the .proto, somebody made it: string note = 6;
	// A string has to be UTF-8. (Had the wire type changed too, Go would skip the field, without an error.)
	var order changed.RetypedOrder // mark
	_, connection := shop.Connect(address)
	defer connection.Close()
	err := connection.Invoke(context.Background(), "/shop.v1.Orders/GetOrder", &shop.GetOrderRequest{Id: "o-42"}, &order)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Printf("%s: %q\n", order.Id, order.Note)
	// endregion: show
}
