// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"

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
	defer path.Close()

	client, connection := shop.Connect(path.Address())
	defer connection.Close()
	remove := func(id string) error {
		ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second) // for all attempts together
		defer cancel()
		for attempt := 1; ; attempt++ {
			_, err := client.CancelOrder(ctx, &shop.GetOrderRequest{Id: id}, grpc.WaitForReady(true))
			if status.Code(err) == codes.NotFound && attempt > 1 {
				return nil // gone, by an earlier attempt of ours or by somebody else // mark
			}
			if status.Code(err) != codes.Unavailable || attempt == 3 {
				return err
			}
		}
	}
	fmt.Println("o-24, first attempt, still an error:", remove("o-24"))
	fmt.Println("o-42:", status.Code(remove("o-42")))
	// endregion: show
}
