// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"sync/atomic"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	saved, gets, creates := map[string]bool{}, 0, 0
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			gets++
			if !saved[request.Id] {
				return nil, status.Error(codes.NotFound, "no order "+request.Id)
			}
			return &shop.Order{Id: request.Id}, nil
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			creates++
			if saved[request.Order.Id] {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.Id)
			}
			saved[request.Order.Id] = true
			return request.Order, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	const replicas = 10
	var checked sync.WaitGroup
	checked.Add(replicas)
	var failed int32
	shop.Concurrently(replicas, func(int) { // a deployment starts
		client, connection := shop.Connect(address)
		defer connection.Close()
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-daily"})
		checked.Done()
		checked.Wait()                          // all of them have looked
		if status.Code(err) == codes.NotFound { // mark
			request := &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-daily"}}
			if _, err = client.CreateOrder(context.Background(), request); err != nil {
				atomic.AddInt32(&failed, 1)
			}
		}
	})
	fmt.Printf("checks: %d, creates: %d\n", gets, creates)
	fmt.Printf("replicas that fail at their start: %d of %d\n", failed, replicas)
	// endregion: show
}
