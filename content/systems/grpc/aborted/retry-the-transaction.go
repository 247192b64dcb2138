// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"math/rand"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	var quantity, aborted int32
	server, address := shop.Serve(shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			return &shop.Order{Id: "o-42", Quantity: quantity, Etag: fmt.Sprint("v", quantity)}, nil
		},
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			if request.Order.GetEtag() != fmt.Sprint("v", quantity) {
				aborted++
				return nil, status.Error(codes.Aborted, "o-42 has changed")
			}
			quantity = request.Order.GetQuantity()
			return request.Order, nil
		},
	})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	var read sync.WaitGroup
	read.Add(10)
	addOne := func(int) {
		for attempt := 1; ; attempt++ {
			order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}) // part of what is repeated // mark
			if attempt == 1 {
				read.Done()
				read.Wait() // in this program, nobody writes before all have read once
			}
			if err == nil {
				order.Quantity++
				_, err = client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: order})
			}
			if err == nil {
				return
			} else if status.Code(err) != codes.Aborted || attempt == 100 {
				log.Fatal(err)
			}
			time.Sleep(time.Duration(rand.Intn(20*attempt)) * time.Millisecond) // apart from each other // mark
		}
	}
	shop.Concurrently(10, addOne)
	fmt.Printf("10 clients added 1 each: quantity %d; some were aborted on the way: %t\n", quantity, aborted > 0)
	// endregion: show
}
