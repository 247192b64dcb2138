// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var received int32
	server, address := shop.Serve(shop.Handlers{Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		atomic.AddInt32(&received, 1)
		time.Sleep(600 * time.Millisecond)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	getOrder := func() error {
		ctx, cancel := context.WithCancel(context.Background())
		time.AfterFunc(300*time.Millisecond, cancel) // the page that asked is gone
		_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		return err
	}
	err := getOrder()
	for attempt := 2; status.Code(err) == codes.Canceled && attempt <= 4; attempt++ {
		err = getOrder() // "transient" // mark
	}
	fmt.Println("calls that the user made: 1, answers that somebody wanted: 0, calls at the server:", atomic.LoadInt32(&received))
	// endregion: show
}
