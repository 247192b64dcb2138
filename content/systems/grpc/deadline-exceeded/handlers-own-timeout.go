// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	database := func(ctx context.Context) error {
		<-ctx.Done() // never answers
		return ctx.Err()
	}

	getOrder := func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond) // mark
		defer cancel()
		err := database(ctx)
		// DEADLINE_EXCEEDED, as if it were the caller's. (Since 2022 grpc-go makes the same of a plain "return nil, err".)
		return nil, status.FromContextError(err).Err() // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	started := time.Now()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("after less than half of the caller's 4 s:", time.Since(started) < 2*time.Second)
		fmt.Println("the caller's own deadline:", ctx.Err())
		os.Exit(1)
	}
	// endregion: show
}
