// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"
)

func main() {
	backend, backendAddress := shop.Serve(shop.Handlers{Get: shop.Slow(500 * time.Millisecond)})
	defer backend.Stop()
	inner, toBackend := shop.Connect(backendAddress)
	defer toBackend.Close()

	// region: show
	// The shop's front asks two backends, one after the other; each takes 500 ms.
	left := make(chan time.Duration, 1)
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if _, err := inner.GetOrder(ctx, &shop.GetOrderRequest{Id: "stock"}); err != nil {
			return nil, err
		}
		deadline, _ := ctx.Deadline()
		left <- time.Until(deadline) // mark
		if _, err := inner.GetOrder(ctx, &shop.GetOrderRequest{Id: "price"}); err != nil {
			return nil, err
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	front, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 800*time.Millisecond)
	defer cancel()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // mark
		fmt.Println("left for the second backend: less than 500 ms:", <-left < 500*time.Millisecond)
		os.Exit(1)
	}
	// endregion: show
}
