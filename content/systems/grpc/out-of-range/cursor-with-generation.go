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

// region: show
// What a service has since it was set up or restored; a position is good for one generation only.
func history(generation string, last int32) shop.Handlers {
	return shop.Handlers{List: func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		if token := request.PageToken; token != "" && token != generation {
			return status.Errorf(codes.OutOfRange, "the position is of generation %s, this is %s", token, generation) // mark
		}
		for revision := request.Offset; revision <= last; revision++ {
			order := &shop.Order{Id: fmt.Sprint("o-", revision), Etag: generation}
			if err := stream.Send(order); err != nil {
				return err
			}
		}
		return nil
	}}
}

func main() {
	live, liveAddress := shop.Serve(history("a", 6))
	defer live.Stop()
	restored, restoredAddress := shop.Serve(history("b", 9))
	defer restored.Stop()

	generation, seen := "", int32(0)
	for _, address := range []string{liveAddress, restoredAddress, restoredAddress} {
		client, connection := shop.Connect(address)
		defer connection.Close()
		request := &shop.ListOrdersRequest{Offset: seen + 1, PageToken: generation}
		stream, err := client.ListOrders(context.Background(), request)
		for err == nil {
			var order *shop.Order
			if order, err = stream.Recv(); err == nil {
				generation, seen = order.Etag, seen+1
			}
		}
		switch {
		case err == io.EOF:
			fmt.Printf("up to %d of generation %s\n", seen, generation)
		case status.Code(err) == codes.OutOfRange:
			fmt.Println(status.Convert(err).Message())
			generation, seen = "", 0 // from the beginning // mark
		default:
			log.Fatal(err)
		}
	}
}

// endregion: show
