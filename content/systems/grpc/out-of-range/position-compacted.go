// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	const oldest, last = 6, 9 // what came before was compacted
	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		if request.Offset < oldest {
			return status.Errorf(codes.OutOfRange, "revision %d is gone, the oldest is %d", request.Offset, oldest) // mark
		}
		for revision := request.Offset; revision <= last; revision++ {
			if err := stream.Send(&shop.Order{Id: fmt.Sprint("o-", revision)}); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	lastSeen := int32(3) // then this process was paused for an hour
	changes, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: lastSeen + 1})
	for err == nil {
		_, err = changes.Recv()
	}
	if err != io.EOF {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
