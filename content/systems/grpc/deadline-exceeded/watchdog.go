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
	// region: show
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for sent := 1; sent <= 8; sent++ {
			stream.Send(&shop.Order{Id: fmt.Sprint("o-", sent)})
			time.Sleep(200 * time.Millisecond)
		}
		<-stream.Context().Done() // falls silent, and does not end
		return stream.Context().Err()
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithCancel(context.Background()) // no deadline: the stream may last
	defer cancel()
	feed, err := client.ListOrders(ctx, &shop.ListOrdersRequest{})
	received := 0
	watchdog := time.AfterFunc(time.Second, cancel) // mark
	for err == nil {
		if _, err = feed.Recv(); err == nil {
			received++
			watchdog.Reset(time.Second) // mark
		}
	}
	if status.Code(err) != codes.Canceled {
		log.Fatal(err)
	}
	fmt.Println(received, "messages in more than 1 s, then 1 s of silence: open a new stream")
	// endregion: show
}
