// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"sort"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	names := map[string]bool{"orders/o-42": true, "orders/o-42/parcels/p-1": true, "orders/o-42/parcels/p-2": true, "orders/o-43": true}
	orders := shop.Handlers{
		List: func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
			for name := range names {
				if err := stream.Send(&shop.Order{Id: name}); err != nil {
					return err
				}
			}
			return nil
		},
		Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			for name := range names {
				if strings.HasPrefix(name, request.Id+"/") {
					return nil, status.Errorf(codes.FailedPrecondition, "%s still has parcels", request.Id)
				}
			}
			delete(names, request.Id)
			return &shop.Order{Id: request.Id}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	const parent = "orders/o-42"
	var found []string
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{})
	for err == nil {
		var order *shop.Order
		if order, err = list.Recv(); err == nil && (order.Id == parent || strings.HasPrefix(order.Id, parent+"/")) {
			found = append(found, order.Id)
		}
	}
	if err != io.EOF {
		log.Fatal(err)
	}
	sort.Sort(sort.Reverse(sort.StringSlice(found))) // the deepest first // mark
	for _, name := range found {
		if _, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: name}); err != nil {
			log.Fatal(err)
		}
		fmt.Println("cancelled", name)
	}
	// endregion: show
}
