// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"shop"

	"google.golang.org/grpc/metadata"
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
				stream.SetTrailer(metadata.Pairs("unreachable", name)) // adds to what was set before // mark
				continue
			}
			for _, id := range ids {
				if err := stream.Send(&shop.Order{Id: id}); err != nil {
					return err
				}
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
	if err != io.EOF {
		log.Fatal(err)
	}
	fmt.Printf("orders: %d; missing: %v\n", received, list.Trailer().Get("unreachable")) // mark
	// endregion: show
}
