// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"shop"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const oldest = 6 // revisions count from 1
	history := []*shop.Order{{Id: "o-1", State: "PAID"}, {Id: "o-2", State: "PAID"}, {Id: "o-1", State: "SENT"},
		{Id: "o-2", State: "CANCELLED"}, {Id: "o-3", State: "PAID"}, {Id: "o-3", State: "SENT"}}
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { // the state of now, and its revision
			return &shop.Order{Note: []byte(`{"o-1": "SENT", "o-3": "SENT"}`), Etag: "6"}, nil
		},
		List: func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error { // changes from a revision on
			if request.Offset < oldest {
				return status.Errorf(codes.OutOfRange, "%d is gone", request.Offset)
			}
			for _, change := range history[request.Offset-1:] {
				stream.Send(change)
			}
			return nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	cache, seen := map[string]string{"o-1": "PAID", "o-2": "PAID"}, 2
	follow := func() error {
		changes, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: int32(seen + 1)})
		for err == nil {
			var change *shop.Order
			if change, err = changes.Recv(); err == nil {
				cache[change.Id] = change.State
				seen++
			}
		}
		return err
	}
	err := follow()
	if status.Code(err) == codes.OutOfRange {
		fmt.Printf("%s, read all again\n", status.Convert(err).Message())
		now, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{})
		cache = map[string]string{} // mark
		if err != nil || json.Unmarshal(now.Note, &cache) != nil {
			log.Fatal("no state of now: ", err)
		}
		seen, _ = strconv.Atoi(now.Etag) // mark
	}
	fmt.Printf("up to date at revision %d: %t\n", seen, follow() == io.EOF)
	fmt.Println(cache) // o-2 is gone; no later change would have said so
	// endregion: show
}
