// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var primary, replica sync.Map
	orders := shop.Handlers{
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			order := &shop.Order{Id: "o-42", Customer: request.Order.Customer}
			primary.Store(order.Id, order)
			time.AfterFunc(3*time.Second, func() { replica.Store(order.Id, order) }) // receives each write 3 s later
			return order, nil
		},
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			order, found := replica.Load(request.Id) // mark
			if !found {
				return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
			}
			return order.(*shop.Order), nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	created, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", created.Id)
	_, err = client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: created.Id}) // at once // mark
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
