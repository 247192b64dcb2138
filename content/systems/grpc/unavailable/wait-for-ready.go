// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
)

func main() {
	address := shop.DeadAddress()

	// region: show
	delays := backoff.DefaultConfig // from 1 s to 120 s
	delays.BaseDelay, delays.MaxDelay = 200*time.Millisecond, time.Second
	client, connection := shop.Connect(address, grpc.WithConnectParams(grpc.ConnectParams{
		Backoff:           delays,
		MinConnectTimeout: 20 * time.Second, // as by default; left out here it is 0, and an attempt gets no longer than the delay
	}))
	defer connection.Close()

	// The server comes up half a second after the call was made.
	time.AfterFunc(500*time.Millisecond, func() {
		fmt.Println("server starts")
		shop.ServeOn(shop.Listen(address), shop.Handlers{Get: shop.Paid})
	})

	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}, grpc.WaitForReady(true)) // mark
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
