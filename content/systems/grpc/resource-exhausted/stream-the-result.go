// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
)

func main() {
	// region: show
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		// One order a message: 40 messages of 256 KiB instead of one of 10 MiB.
		for n := 1; n <= 40; n++ {
			order := &shop.Order{Id: fmt.Sprint("o-", n), Note: make([]byte, 256<<10)}
			if err := stream.Send(order); err != nil { // waits when the client does not read // mark
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address) // still at most 4 MiB a message
	defer connection.Close()
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{PageSize: 40})
	orders, bytes := 0, 0
	for err == nil {
		var order *shop.Order
		if order, err = list.Recv(); err == nil {
			orders++
			bytes += len(order.Note)
		}
	}
	if err != io.EOF {
		log.Fatal(err)
	}
	fmt.Printf("%d orders, %d MiB\n", orders, bytes>>20)
	// endregion: show
}
