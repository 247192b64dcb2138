// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const quota = 1 << 20
	var history [][]byte // each write adds a version; nothing removes the old ones // mark
	used := 0
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			return &shop.Order{Id: request.Id, Note: history[len(history)-1]}, nil
		},
		Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			if used+len(request.Order.Note) > quota {
				return nil, status.Error(codes.ResourceExhausted, "orders-db: space quota exceeded")
			}
			used += len(request.Order.Note)
			history = append(history, request.Order.Note)
			return &shop.Order{Id: request.Order.Id}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	write := &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42", Note: make([]byte, 256<<10)}}
	for n := 1; ; n++ {
		_, err := client.UpdateOrder(context.Background(), write)
		if err == nil {
			continue
		}
		fmt.Printf("write %d: %v\n", n, err)
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("read:", len(order.Note), "bytes") // mark
		os.Exit(1)
	}
	// endregion: show
}
