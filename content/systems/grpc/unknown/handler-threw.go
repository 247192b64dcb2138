// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
)

// region: show
// recovering keeps a panic from ending the process, and makes an error without a status of it.
func recovering(ctx context.Context, request interface{}, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (answer interface{}, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("panic: %v", problem) // mark
		}
	}()
	return handler(ctx, request)
}

func main() {
	prices := map[string]*shop.Order{"c-7": {Quantity: 2}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: request.Id, Quantity: prices[request.Id].Quantity}, nil // nil for o-42: panics // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder}, grpc.UnaryInterceptor(recovering))
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(order.Id, order.Quantity)
}

// endregion: show
