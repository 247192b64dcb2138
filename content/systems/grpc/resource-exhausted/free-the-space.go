// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const quota = 1 << 20
	var history [][]byte
	used := 0
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		for len(history) >= 3 { // the oldest versions go // mark
			used -= len(history[0])
			history = history[1:]
		}
		if used+len(request.Order.GetNote()) > quota {
			return nil, status.Error(codes.ResourceExhausted, "orders-db: space quota exceeded")
		}
		used += len(request.Order.GetNote())
		history = append(history, request.Order.GetNote())
		return &shop.Order{Id: request.Order.GetId()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	write := &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Note: make([]byte, 256<<10)}}
	for n := 1; n <= 20; n++ {
		if _, err := client.UpdateOrder(context.Background(), write); err != nil {
			log.Fatalf("write %d: %v", n, err)
		}
	}
	fmt.Println("20 writes of 256 KiB")
	// endregion: show
}
