// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		if note := request.GetOrder().GetNote(); len(note) > 20 {
			return nil, status.Errorf(codes.InvalidArgument, "order.note must have at most 20 bytes, got %q", note) // mark
		}
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order := &shop.Order{Id: "o-42", Note: []byte("door code 4711, ring twice")} // typed by a customer
	_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: order})
	fmt.Println("log of the client: level=warn method=UpdateOrder err:", err)
	// endregion: show
}
