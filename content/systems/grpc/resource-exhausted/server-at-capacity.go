// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const capacity = 2
	workers := make(chan struct{}, capacity)
	started := make(chan struct{}, capacity)
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		select {
		case workers <- struct{}{}:
			defer func() { <-workers }()
		default:
			return nil, status.Errorf(codes.ResourceExhausted, "%d of %d workers are busy", capacity, capacity) // mark
		}
		started <- struct{}{}
		time.Sleep(500 * time.Millisecond)
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	update := func(id string) error {
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: id}})
		return err
	}
	for _, id := range []string{"o-1", "o-2"} {
		go update(id)
		<-started
	}
	err := update("o-3")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
