// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	log := []string{"o-1", "o-2", "o-3", "o-4", "o-5"}
	backup := log[:3]        // last night's
	acknowledged := len(log) // kept outside of the log, and outside of its backup

	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		if int(request.Offset) > acknowledged {
			return status.Errorf(codes.OutOfRange, "revision %d is not written yet, the last one is %d", request.Offset, acknowledged)
		}
		if len(log) < acknowledged {
			return status.Errorf(codes.DataLoss, "the log ends at %d, revision %d had been acknowledged", len(log), acknowledged) // mark
		}
		for _, id := range log[request.Offset:] {
			if err := stream.Send(&shop.Order{Id: id}); err != nil {
				return err
			}
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	log = backup // the disk is replaced, the backup restored // mark
	client, connection := shop.Connect(address)
	defer connection.Close()
	list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: 4})
	if err == nil {
		_, err = list.Recv()
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
