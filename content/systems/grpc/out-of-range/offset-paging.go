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
	orders := []string{"o-1", "o-2", "o-3", "o-4", "o-5", "o-6"}
	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for at := int(request.Offset); at < len(orders) && at < int(request.Offset+request.PageSize); at++ {
			if err := stream.Send(&shop.Order{Id: orders[at]}); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	seen := map[string]bool{}
	for offset, more := int32(0), true; more; offset += 2 {
		page, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: offset, PageSize: 2}) // a count, not a key // mark
		more = false
		for err == nil {
			var order *shop.Order
			if order, err = page.Recv(); err == nil {
				seen[order.Id], more = true, true
			}
		}
		if err != io.EOF {
			log.Fatal(err)
		}
		if offset == 0 {
			orders = orders[1:] // somebody deletes o-1, which was read already
		}
	}
	for _, id := range orders {
		if !seen[id] {
			fmt.Println("there and never seen:", id)
		}
	}
	// endregion: show
}
