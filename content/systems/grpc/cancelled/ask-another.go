// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	slow, slowAddress := shop.Serve(shop.Handlers{Get: shop.Slow(time.Minute)})
	defer slow.Stop()
	healthy, healthyAddress := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer healthy.Stop()

	// region: show
	first, toFirst := shop.Connect(slowAddress)
	defer toFirst.Close()
	second, toSecond := shop.Connect(healthyAddress)
	defer toSecond.Close()

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		for _, replica := range []shop.OrdersClient{first, second} {
			inner, cancel := context.WithCancel(ctx)
			patience := time.AfterFunc(400*time.Millisecond, cancel) // gives up on a slow replica
			order, err := replica.GetOrder(inner, request)
			gaveUp := err != nil && inner.Err() != nil && ctx.Err() == nil // it was us, and not the caller // mark
			patience.Stop()
			cancel()
			if !gaveUp {
				return order, err
			}
		}
		return nil, status.Error(codes.Unavailable, "no replica answered within 400 ms")
	}
	front, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
