// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
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
	for {
		request := &shop.ListOrdersRequest{Offset: int32(len(found)), PageSize: 2}
		page, err := client.ListOrders(context.Background(), request)
		for err == nil {
			var order *shop.Order
			if order, err = page.Recv(); err == nil {
				found = append(found, order.Id)
			}
		}
		if status.Code(err) == codes.OutOfRange {
			break // the end: this offset was counted, none came from outside // mark
		}
		if err != io.EOF {
			log.Fatal(err)
		}
	}
	fmt.Println(len(found), "orders:", strings.Join(found, " "))
	// endregion: show
}
