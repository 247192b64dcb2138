// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		if request.GetOrder().GetQuantity() == 0 { // left out, or set to 0: proto3 sends neither // mark
			return nil, status.Error(codes.InvalidArgument, "order.quantity is required")
		}
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, quantity := range []int32{5, 0} { // 5 pieces, and then sold out
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: quantity}})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("quantity", quantity, "accepted")
	}
	// endregion: show
}
