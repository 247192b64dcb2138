// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// orders does one operation on an order at a time, and says so when one was done already.
type orders struct {
	shop.UnimplementedOrdersServer
	mutex  sync.Mutex
	states map[string]string
	runs   int
}

func (orders *orders) CancelOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	orders.mutex.Lock()
	defer orders.mutex.Unlock()
	switch orders.states[request.Id] {
	case "CANCELLING":
		return nil, status.Errorf(codes.Aborted, "an operation on order %s is pending", request.Id)
	case "": // else it is done already: say so
		orders.runs++
		orders.states[request.Id] = "CANCELLING"
		orders.mutex.Unlock()
		time.Sleep(800 * time.Millisecond) // the work
		orders.mutex.Lock()
		orders.states[request.Id] = "CANCELLED"
	}
	return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
}

func main() {
	orders := &orders{states: map[string]string{}}
	server, address := shop.Serve(orders)
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	_, err := client.CancelOrder(ctx, request)
	fmt.Println("first:", status.Code(err))

	order, err := client.CancelOrder(context.Background(), request)
	for pause := 100 * time.Millisecond; status.Code(err) == codes.Aborted && pause < 5*time.Second; pause *= 2 {
		time.Sleep(pause)
		order, err = client.CancelOrder(context.Background(), request) // a method that may run twice // mark
	}
	fmt.Printf("%s is %s; operations: %d\n", order.GetId(), order.GetState(), orders.runs)
}

// endregion: show
