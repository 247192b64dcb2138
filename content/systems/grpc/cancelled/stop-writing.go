// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	stopped := make(chan int, 1)
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		ticks := time.NewTicker(100 * time.Millisecond)
		defer ticks.Stop()
		for written := 0; ; written++ {
			select {
			case <-stream.Context().Done(): // mark
				stopped <- written
				return status.FromContextError(stream.Context().Err()).Err()
			case <-ticks.C:
			}
			if err := stream.Send(&shop.Order{Id: fmt.Sprint("o-", written)}); err != nil {
				stopped <- written
				return err
			}
		}
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(500*time.Millisecond, cancel)
	feed, err := client.ListOrders(ctx, &shop.ListOrdersRequest{})
	for err == nil {
		_, err = feed.Recv()
	}
	fmt.Println("client:", err)
	fmt.Println("server: wrote fewer than 10 messages:", <-stopped < 10)
	// endregion: show
}
