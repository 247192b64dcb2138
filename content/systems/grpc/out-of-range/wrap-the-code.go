// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	asked := 0
	storage, storageAddress := shop.Serve(shop.Handlers{Create: func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		asked++
		return nil, status.Error(codes.OutOfRange, "insufficient free space")
	}})
	defer storage.Stop()
	inner, toStorage := shop.Connect(storageAddress)
	defer toStorage.Close()
	driver, address := shop.Serve(shop.Handlers{Create: func(ctx context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		order, err := inner.CreateOrder(ctx, request)
		if err != nil {
			return nil, status.Errorf(codes.Internal, "failed to create: %v", err) // mark
		}
		return order, nil
	}})
	defer driver.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var err error
	for tries := 1; tries <= 9; tries++ {
		_, err = client.CreateOrder(context.Background(), &shop.CreateOrderRequest{})
		if status.Code(err) == codes.OutOfRange { // a caller that knows what to do with it gives up; this one sees Internal
			break
		}
	}
	fmt.Println(err)
	fmt.Println("the storage was asked", asked, "times")
	// endregion: show
}
