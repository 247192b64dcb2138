// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	pending := map[string]bool{}
	var mutex sync.Mutex
	cancelOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		mutex.Lock()
		defer mutex.Unlock()
		if pending[request.Id] {
			return nil, status.Errorf(codes.Aborted, "an operation on order %s is pending", request.Id) // mark
		}
		pending[request.Id] = true
		mutex.Unlock()
		time.Sleep(1500 * time.Millisecond)
		mutex.Lock()
		pending[request.Id] = false
		return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	// The worker gives up after 300 ms and asks again; the server is still at work.
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	client.CancelOrder(ctx, request)
	_, err := client.CancelOrder(context.Background(), request)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
