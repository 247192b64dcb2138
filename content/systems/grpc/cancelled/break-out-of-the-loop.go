// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync/atomic"
	"time"
)

func main() {
	// region: show
	var written int32
	ended := make(chan struct{})
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		defer close(ended)
		for n := 1; ; n++ {
			if err := stream.Send(&shop.Order{Id: fmt.Sprint("o-", n), Note: make([]byte, 1024)}); err != nil {
				return err
			}
			atomic.AddInt32(&written, 1)
		}
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	feed, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{})
	if err != nil {
		log.Fatal(err)
	}
	for read := 1; ; read++ {
		order, err := feed.Recv()
		if err != nil {
			log.Fatal(err)
		}
		if read == 3 {
			fmt.Println("client: read up to", order.Id, "then left the loop")
			break // without cancelling a context // mark
		}
	}
	for before := int32(0); atomic.LoadInt32(&written) > before; time.Sleep(700 * time.Millisecond) {
		before = atomic.LoadInt32(&written) // until flow control stops it
	}
	select {
	case <-ended:
		fmt.Println("server: the handler has ended")
	default:
		fmt.Println("server: wrote nothing for 700 ms, and the handler has not ended: it hangs in Send, and nobody tells it")
	}
	// endregion: show
}
