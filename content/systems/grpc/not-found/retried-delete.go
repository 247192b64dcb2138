// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	var path *shop.Scene

	// region: show
	orders := map[string]bool{"o-41": true, "o-42": true}
	cancelOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if !orders[request.Id] {
			return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
		}
		delete(orders, request.Id)
		path.Do("cut") // removed, and the answer is lost
		return &shop.Order{Id: request.Id}, nil
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()
	path = shop.Relay(address, 0)

	client, connection := shop.Connect(path.Address())
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	_, err := client.CancelOrder(context.Background(), request)
	fmt.Println("attempt 1:", status.Code(err))
	_, err = client.CancelOrder(context.Background(), request, grpc.WaitForReady(true)) // mark
	if err != nil {
		fmt.Println("attempt 2:", err)
		fmt.Println("orders left:", len(orders))
		os.Exit(1)
	}
	// endregion: show
}
