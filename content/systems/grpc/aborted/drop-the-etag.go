// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	var quantity int32
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			return &shop.Order{Id: "o-42", Quantity: quantity, Etag: fmt.Sprint("v", quantity)}, nil
		},
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			if request.Order.Etag != "" && request.Order.Etag != fmt.Sprint("v", quantity) {
				return nil, status.Error(codes.Aborted, "o-42 has changed")
			}
			quantity = request.Order.Quantity // without an etag, the last one wins // mark
			return request.Order, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var read sync.WaitGroup
	read.Add(10)
	shop.Concurrently(10, func(int) {
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		read.Done()
		read.Wait() // in this program, nobody writes before all have read
		if err == nil {
			order.Quantity++
			order.Etag = "" // mark
			_, err = client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: order})
		}
		if err != nil {
			log.Fatal(err)
		}
	})
	fmt.Printf("10 clients added 1 each and saw no error: quantity %d, lost updates %d\n", quantity, 10-quantity)
	// endregion: show
}
