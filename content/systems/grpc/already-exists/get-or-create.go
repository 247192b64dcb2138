// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"shop"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// getOrCreate returns what it did.
func getOrCreate(ctx context.Context, client shop.OrdersClient, wanted *shop.Order) (string, error) {
	for round := 1; round <= 3; round++ {
		_, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{Order: wanted})
		if status.Code(err) != codes.AlreadyExists { // mark
			return "created it", err
		}
		found, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: wanted.Id})
		if status.Code(err) == codes.NotFound {
			continue // deleted in between: once more
		}
		if err == nil && found.Customer != wanted.Customer { // mark
			err = fmt.Errorf("%s is somebody else's", wanted.Id)
		}
		return "found it", err
	}
	return "", errors.New("created and deleted by others three times")
}

func main() {
	var orders sync.Map
	server, address := shop.Serve(shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			order, found := orders.Load(request.Id)
			if !found {
				return nil, status.Errorf(codes.NotFound, "no order %s", request.Id)
			}
			return order.(*shop.Order), nil
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			if _, taken := orders.LoadOrStore(request.Order.GetId(), request.Order); taken {
				return nil, status.Errorf(codes.AlreadyExists, "order %s already exists", request.Order.GetId())
			}
			return request.Order, nil
		},
	})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 1; n <= 2; n++ {
		did, err := getOrCreate(context.Background(), client, &shop.Order{Id: "o-daily", Customer: "c-7"})
		fmt.Printf("replica %d: %s, error: %v\n", n, did, err)
	}
}

// endregion: show
