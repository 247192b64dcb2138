// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"shop"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	regions := map[string]func() ([]string, error){
		"eu": func() ([]string, error) { return []string{"o-eu-1", "o-eu-2"}, nil },
		"us": func() ([]string, error) { return nil, errors.New("us does not answer") },
	}
	listOrders := func(_ *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		for name, list := range regions {
			ids, err := list()
			if err != nil {
				fmt.Println("server log:", name, "left out,", err) // mark
				continue
			}
			for _, id := range ids {
				stream.Send(&shop.Order{Id: id})
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{})
	received := 0
	for err == nil {
		if _, err = list.Recv(); err == nil {
			received++
		}
	}
	if err == io.EOF { // the status is OK
		err = nil
	}
	fmt.Printf("orders: %d; trailers: %d\n", received, len(list.Trailer()))
	fmt.Printf("grpc-status: %d\n", status.Code(err))
	// endregion: show
}
