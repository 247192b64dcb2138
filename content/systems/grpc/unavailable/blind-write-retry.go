// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"
	"time"

	"google.golang.org/grpc"
)

func main() {
	var path *shop.Scene

	// region: show
	var database []string
	server, address := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		id := fmt.Sprint("o-", len(database)+1)
		database = append(database, id)
		if len(database) < 3 {
			path.Do("cut") // saved, and the answer is lost
		}
		return &shop.Order{Id: id}, nil
	}})
	defer server.Stop()
	path = shop.Relay(address, 0)
	defer path.Close()

	client, connection := shop.Connect(path.Address())
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}}
	for attempt := 1; attempt <= 5; attempt++ {
		order, err := client.CreateOrder(context.Background(), request, grpc.WaitForReady(true))
		if err == nil {
			fmt.Printf("attempt %d: created %s\n", attempt, order.Id)
			break
		}
		time.Sleep(200 * time.Millisecond) // no request id: the server cannot know // mark
	}
	fmt.Printf("the customer wanted 1 order and has %d: %s\n", len(database), strings.Join(database, ", "))
	// endregion: show
}
