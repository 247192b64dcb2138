// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	orders := []string{"o-1", "o-2", "o-3", "o-4", "o-5", "o-6"}
	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		from := int(request.Offset)
		if from >= len(orders) {
			return status.Errorf(codes.OutOfRange, "offset %d is past the end", from)
		}
		to := from + int(request.PageSize)
		if to > len(orders) {
			to = len(orders)
		}
		for _, id := range orders[from:to] {
			if err := stream.Send(&shop.Order{Id: id}); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var found []string
	for offset := int32(0); ; offset += 2 {
		page, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: offset, PageSize: 2}) // until when? // mark
		for err == nil {
			var order *shop.Order
			if order, err = page.Recv(); err == nil {
				found = append(found, order.Id)
			}
		}
		if err != io.EOF {
			fmt.Println(len(found), "orders:", strings.Join(found, " "))
			fmt.Println(err)
			os.Exit(1)
		}
	}
	// endregion: show
}
