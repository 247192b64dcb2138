// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for _, id := range []string{"o-1", "o-2"} {
			if err := stream.Send(&shop.Order{Id: id}); err != nil {
				return err
			}
		}
		return status.Error(codes.Unavailable, "list is incomplete")
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{})
	if err != nil {
		log.Fatal(err)
	}
	received := 0
	for {
		if _, err = list.Recv(); err != nil {
			break // any error is taken for the end, io.EOF or not // mark
		}
		received++
	}
	fmt.Println("end: report is built from", received, "orders")
	fmt.Println("err, at which nobody looked:", err)
	// endregion: show
}
