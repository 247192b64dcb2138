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
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	client, connection := shop.Connect(address)
	defer connection.Close()
	ask := func(ctx context.Context, what string) {
		_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		fmt.Printf("%s: %v\n", what, err)
	}

	ctx, cancel := context.WithTimeout(context.Background(), 5000) // a Duration counts nanoseconds // mark
	defer cancel()
	time.Sleep(time.Millisecond)
	ask(ctx, "5000 meant as milliseconds")

	ctx, cancel = context.WithDeadline(context.Background(), time.Unix(5, 0)) // mark
	defer cancel()
	ask(ctx, "5 s from now, written as a point in time")

	once, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond) // made at start-up, for all calls
	defer cancel()
	time.Sleep(400 * time.Millisecond)
	ask(once, "made once, at start-up")
	os.Exit(1)
	// endregion: show
}
