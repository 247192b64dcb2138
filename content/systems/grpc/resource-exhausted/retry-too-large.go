// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"
	"time"
)

func main() {
	// region: show
	var saved []string
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		id := fmt.Sprint("o-", len(saved)+1)
		saved = append(saved, id)
		return &shop.Order{Id: id, Note: make([]byte, 5<<20)}, nil // saved, and too large to read
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Quantity: 2}}
	_, err := client.CreateOrder(context.Background(), request)
	for attempt := 2; err != nil && attempt <= 4; attempt++ {
		time.Sleep(100 * time.Millisecond)
		_, err = client.CreateOrder(context.Background(), request) // mark
	}
	fmt.Println("attempt 4:", err)
	fmt.Printf("the customer wanted 1 order and has %d: %s\n", len(saved), strings.Join(saved, ", "))
	// endregion: show
}
