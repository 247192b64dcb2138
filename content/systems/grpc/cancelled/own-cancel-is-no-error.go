// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Slow(500 * time.Millisecond)})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	// region: show
	show := func(ctx context.Context, id string) {
		order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: id})
		switch {
		case err == nil:
			fmt.Printf("%s: %s\n", id, order.State)
		case status.Code(err) == codes.Canceled && ctx.Err() == context.Canceled: // mark
			fmt.Printf("%s: no longer wanted\n", id)
		default: // Canceled, and it was not us: that one is an error
			log.Fatal(err)
		}
	}

	first, leave := context.WithCancel(context.Background())
	defer leave()
	time.AfterFunc(200*time.Millisecond, leave) // the user clicks on another order
	show(first, "o-41")

	second, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	show(second, "o-42")
	// endregion: show
}
