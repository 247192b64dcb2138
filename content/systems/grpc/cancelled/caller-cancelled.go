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
	told := make(chan error, 1)
	getOrder := func(ctx context.Context, _ *shop.GetOrderRequest) (*shop.Order, error) {
		<-ctx.Done()
		told <- ctx.Err()
		return nil, status.FromContextError(ctx.Err()).Err()
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(300*time.Millisecond, cancel) // the user has left the page // mark
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("the server is told:", <-told)
		os.Exit(1)
	}
	// endregion: show
}
