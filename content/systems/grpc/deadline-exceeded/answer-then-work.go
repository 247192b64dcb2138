// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
type orders struct {
	shop.UnimplementedOrdersServer
	states sync.Map // by order id
}

func (orders *orders) CreateOrder(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
	id := "o-" + request.RequestId
	state, known := orders.states.LoadOrStore(id, "PENDING")
	if !known {
		go func() { // the same work, after the answer; in production from a queue
			time.Sleep(time.Second)
			orders.states.Store(id, "PAID")
		}()
	}
	return &shop.Order{Id: id, State: state.(string)}, nil // mark
}

func (orders *orders) GetOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	state, known := orders.states.Load(request.Id)
	if !known {
		return nil, status.Errorf(codes.NotFound, "order %s not found", request.Id)
	}
	return &shop.Order{Id: request.Id, State: state.(string)}, nil
}

func main() {
	server, address := shop.Serve(&orders{})
	defer server.Stop()
	client, connection := shop.Connect(address, grpc.WithUnaryInterceptor(shop.Timeout(400*time.Millisecond))) // each call is short
	defer connection.Close()
	order, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{RequestId: "7f3a"})
	for err == nil && order.State == "PENDING" {
		fmt.Println(order.Id, "is PENDING")
		time.Sleep(700 * time.Millisecond) // mark
		order, err = client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: order.Id})
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
}

// endregion: show
