// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	var path *shop.Scene

	// region: show
	saved := map[string]int32{} // id → quantity
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		id := request.Order.Id
		if _, taken := saved[id]; taken {
			return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", id)
		}
		saved[id] = request.Order.Quantity
		if len(saved) == 1 {
			path.Do("cut") // saved, and the answer never arrives
		}
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()
	path = shop.Relay(address, 0)
	defer path.Close()

	client, connection := shop.Connect(path.Address(), grpc.WithDefaultCallOptions(grpc.WaitForReady(true)))
	defer connection.Close()
	id := "o-42"
	for attempt := 1; attempt <= 5; attempt++ {
		request := &shop.CreateOrderRequest{Order: &shop.Order{Id: id, Quantity: 2}}
		_, err := client.CreateOrder(context.Background(), request)
		fmt.Println(id, status.Code(err))
		if err == nil {
			break
		}
		if status.Code(err) == codes.AlreadyExists {
			id = fmt.Sprint("o-42-", attempt) // mark
		}
	}
	delivered := int32(0)
	for _, quantity := range saved {
		delivered += quantity
	}
	fmt.Println("ordered: 2, will be delivered:", delivered)
	// endregion: show
}
