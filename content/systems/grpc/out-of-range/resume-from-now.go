// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"strconv"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const oldest = 6 // revisions count from 1
	history := []*shop.Order{{Id: "o-1", State: "PAID"}, {Id: "o-2", State: "PAID"}, {Id: "o-1", State: "SENT"},
		{Id: "o-2", State: "CANCELLED"}, {Id: "o-3", State: "PAID"}, {Id: "o-3", State: "SENT"}}
	// The changes from a revision on.
	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		if request.Offset < oldest {
			stream.SetTrailer(metadata.Pairs("oldest-revision", strconv.Itoa(oldest)))
			return status.Errorf(codes.OutOfRange, "revision %d is gone", request.Offset)
		}
		for _, change := range history[request.Offset-1:] {
			if err := stream.Send(change); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	cache, next := map[string]string{"o-1": "PAID", "o-2": "PAID"}, 3
	for complete := false; !complete; {
		changes, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: int32(next)})
		for err == nil {
			var change *shop.Order
			if change, err = changes.Recv(); err == nil {
				cache[change.Id] = change.State
			}
		}
		complete = err == io.EOF
		if status.Code(err) == codes.OutOfRange {
			next, err = strconv.Atoi(changes.Trailer().Get("oldest-revision")[0]) // mark
		}
		if err != nil && err != io.EOF {
			log.Fatal(err)
		}
	}
	truth := map[string]string{}
	for _, change := range history {
		truth[change.Id] = change.State
	}
	fmt.Println("cache:", cache)
	fmt.Println("truth:", truth)
	// endregion: show
}
