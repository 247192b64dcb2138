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
	// A service whose newest revision is `last`.
	revisions := func(last int32) shop.Handlers {
		return shop.Handlers{List: func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
			if request.Offset > last+1 {
				return status.Errorf(codes.OutOfRange, "revision %d is in the future, this is %d", request.Offset, last) // mark
			}
			for revision := request.Offset; revision <= last; revision++ {
				if err := stream.Send(&shop.Order{Id: fmt.Sprint("o-", revision)}); err != nil {
					return err
				}
			}
			return nil
		}}
	}
	live, liveAddress := shop.Serve(revisions(9))
	defer live.Stop()
	restored, restoredAddress := shop.Serve(revisions(6)) // from a backup
	defer restored.Stop()

	seen := int32(0)
	for _, address := range []string{liveAddress, restoredAddress} {
		client, connection := shop.Connect(address)
		defer connection.Close()
		stream, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: seen + 1})
		for err == nil {
			if _, err = stream.Recv(); err == nil {
				seen++
			}
		}
		if err != io.EOF {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Printf("seen up to revision %d; then the service is restored from a backup\n", seen)
	}
	// endregion: show
}
