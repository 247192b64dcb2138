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
	next := map[string]bool{"PLACED PAID": true, "PLACED CANCELLED": true, "PAID SHIPPED": true, "PAID CANCELLED": true, "SHIPPED RETURNING": true}
	states := map[string]string{"o-42": "SHIPPED"} // since the customer last looked
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		order := request.Order
		if now := states[order.Id]; !next[now+" "+order.State] {
			return nil, status.Errorf(codes.FailedPrecondition, "order %s is %s and cannot become %s", order.Id, now, order.State) // mark
		}
		states[order.Id] = order.State
		return order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", State: "CANCELLED"}})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
