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
	// region: show
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for sent := 1; ; sent++ { // for as long as it lasts
			if err := stream.Send(&shop.Order{Id: fmt.Sprint("o-", sent)}); err != nil {
				return err
			}
			time.Sleep(200 * time.Millisecond)
		}
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // a default for all calls // mark
	defer cancel()
	feed, err := client.ListOrders(ctx, &shop.ListOrdersRequest{})
	received := 0
	for ; err == nil; received++ {
		_, err = feed.Recv()
	}
	fmt.Println(err)
	fmt.Println("the stream was healthy, several messages before:", received > 2)
	os.Exit(1)
	// endregion: show
}
