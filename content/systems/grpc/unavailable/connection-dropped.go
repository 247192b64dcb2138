// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"sync/atomic"
	"time"
)

func main() {
	var saved int32
	server, address := shop.Serve(shop.Handlers{Create: func(ctx context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		id := fmt.Sprint("o-", atomic.AddInt32(&saved, 1))
		time.Sleep(2 * time.Second)
		return &shop.Order{Id: id}, nil
	}})
	path := shop.Relay(address, 0)

	// region: show
	client, connection := shop.Connect(path.Address())
	defer connection.Close()

	// The server saves the order, answers after 2 s, and the connection breaks before that.
	time.AfterFunc(500*time.Millisecond, func() { path.Do("cut") })

	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}}
	_, err := client.CreateOrder(context.Background(), request)
	if err != nil {
		fmt.Println(err)                                                 // mark
		fmt.Println("orders in the database:", atomic.LoadInt32(&saved)) // mark
		os.Exit(1)
	}
	// endregion: show

	server.Stop()
}
