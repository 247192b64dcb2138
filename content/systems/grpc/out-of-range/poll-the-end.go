// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var count, requests int32 = 3, 0
	listOrders := func(request *shop.ListOrdersRequest, stream shop.Orders_ListOrdersServer) error {
		atomic.AddInt32(&requests, 1)
		if request.Offset >= atomic.LoadInt32(&count) {
			return status.Error(codes.OutOfRange, "the offset is past the end")
		}
		return stream.Send(&shop.Order{Id: fmt.Sprint("o-", request.Offset+1)})
	}
	server, address := shop.Serve(shop.Handlers{List: listOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	time.AfterFunc(time.Second, func() { atomic.AddInt32(&count, 1) })
	for {
		list, err := client.ListOrders(context.Background(), &shop.ListOrdersRequest{Offset: 3})
		if err != nil {
			log.Fatal(err)
		}
		order, err := list.Recv()
		if err == nil {
			fmt.Println("got", order.Id, "after more than 20 requests:", atomic.LoadInt32(&requests) > 20)
			break
		}
		if status.Code(err) != codes.OutOfRange {
			log.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond) // until there is more // mark
	}
	// endregion: show
}
