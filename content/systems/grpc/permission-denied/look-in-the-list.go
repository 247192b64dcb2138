// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	owned := map[string]string{"o-42": "billing", "o-43": "billing", "o-77": "returns"}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if owned[request.Id] != "billing" {
			return nil, status.Errorf(codes.PermissionDenied, "orders.get denied on order %s (or it might not exist)", request.Id)
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		// What the caller may see; other orders are not even hinted at.
		for _, id := range []string{"o-42", "o-43", "o-77"} {
			if owned[id] == "billing" {
				stream.Send(&shop.Order{Id: id})
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder, List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := context.Background()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-24"})
	fmt.Println(err)

	list, err := client.ListOrders(ctx, &shop.ListOrdersRequest{})
	for err == nil {
		var order *shop.Order
		if order, err = list.Recv(); err == nil { // mark
			found, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: order.Id})
			if err != nil {
				log.Fatal(err)
			}
			fmt.Println("this identity sees", found.Id, "which is", found.State)
		}
	}
	if err != io.EOF {
		log.Fatal(err)
	}
	// endregion: show
}
