// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"
	"sync/atomic"

	"google.golang.org/grpc/metadata"
)

func main() {
	var handled int32
	server, address := shop.Serve(shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		atomic.AddInt32(&handled, 1)
		return shop.Paid(ctx, request)
	}})
	defer server.Stop()

	// region: show
	// A gateway that knows HTTP and not gRPC asks for an API key.
	gateway := shop.Gateway(address, func(request *http.Request) int {
		if request.Header.Get("X-Api-Key") != "demo-key-1" {
			return http.StatusUnauthorized
		}
		return 0 // pass it on
	})

	client, connection := shop.Connect(gateway)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(),
		"authorization", "Bearer demo-token-1", // for the server
		"x-api-key", "demo-key-1", // for the gateway // mark
	)
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("calls that reached the server:", atomic.LoadInt32(&handled))
	// endregion: show
}
