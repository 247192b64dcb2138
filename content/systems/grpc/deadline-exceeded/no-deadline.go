// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"runtime"
	"shop"
	"time"
)

func main() {
	// region: show
	// Hangs, as a handler behind a lock does.
	server, address := shop.Serve(shop.Handlers{Get: func(ctx context.Context, _ *shop.GetOrderRequest) (*shop.Order, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	before := runtime.NumGoroutine()
	for n := 0; n < 50; n++ {
		go client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}) // no deadline // mark
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(500 * time.Millisecond)
	// The client waits in one goroutine for each call, and the server in another.
	fmt.Println("100 goroutines or more wait, and nobody ends them:", runtime.NumGoroutine()-before >= 100)
	// endregion: show
}
