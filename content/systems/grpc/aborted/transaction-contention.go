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
	// An optimistic database: a transaction remembers what it has read, and may commit if that is unchanged.
	var mutex sync.Mutex
	version := 1
	var read sync.WaitGroup // in this program, nobody commits before both have read
	read.Add(2)
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		mutex.Lock()
		seen := version
		mutex.Unlock()
		read.Done()
		read.Wait()

		mutex.Lock()
		defer mutex.Unlock()
		if version != seen {
			return nil, status.Error(codes.Aborted, "too much contention on stock/lamp, please try again") // mark
		}
		version++
		return &shop.Order{Id: request.Order.Id, State: "RESERVED"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	refused := make(chan error, 2)
	shop.Concurrently(2, func(n int) { // both at the same time
		order := &shop.Order{Id: fmt.Sprint("o-", n), Quantity: 1}
		if _, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: order}); err != nil {
			refused <- err
		}
	})
	fmt.Println(<-refused)
	os.Exit(1)
	// endregion: show
}
