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
	backend, backendAddress := shop.Serve(shop.Handlers{Get: shop.Slow(time.Minute)}) // a replica that hangs
	defer backend.Stop()
	replica, toReplica := shop.Connect(backendAddress)
	defer toReplica.Close()

	// region: show
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		inner, cancel := context.WithCancel(ctx)
		time.AfterFunc(400*time.Millisecond, cancel) // gives up on a slow replica
		return replica.GetOrder(inner, request)      // hands on whatever comes // mark
	}
	front, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer front.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // "context canceled", and this client has cancelled nothing // mark
		fmt.Println("the client's own context:", ctx.Err())
		os.Exit(1)
	}
	// endregion: show
}
