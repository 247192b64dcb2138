// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	orders := map[string]*shop.Order{}
	handlers := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			if order, found := orders[request.Id]; found {
				return order, nil
			}
			return nil, status.Errorf(codes.NotFound, "no order %s", request.Id)
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			if _, taken := orders[request.Order.Id]; taken {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.Id)
			}
			orders[request.Order.Id] = request.Order
			return request.Order, nil
		},
	}
	server, address := shop.Serve(handlers)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var looked sync.WaitGroup
	looked.Add(2)
	failed := make(chan error, 2)
	shop.Concurrently(2, func(int) { // two replicas
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-daily"}) // mark
		looked.Done()
		looked.Wait() // in this program, nobody creates before both have looked
		if status.Code(err) == codes.NotFound {
			order := &shop.Order{Id: "o-daily", Customer: "c-7"}
			if _, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: order}); err != nil {
				failed <- err
			}
		}
	})
	fmt.Println(<-failed)
	os.Exit(1)
	// endregion: show
}
