// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"
	"sync/atomic"
)

func main() {
	var handled int32
	server, address := shop.Serve(shop.Handlers{Cancel: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		atomic.AddInt32(&handled, 1)
		return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
	}})
	defer server.Stop()

	// region: show
	allowed := map[string]bool{
		"/shop.v1.Orders/GetOrder":    true,
		"/shop.v1.Orders/ListOrders":  true,
		"/shop.v1.Orders/CancelOrder": true, // the exact path, with its slash in front // mark
	}
	gateway := shop.Gateway(address, func(request *http.Request) int {
		if allowed[request.URL.Path] {
			return 0 // pass it on
		}
		return http.StatusForbidden
	})

	client, connection := shop.Connect(gateway)
	defer connection.Close()
	order, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("calls that reached the server:", atomic.LoadInt32(&handled))
	// endregion: show
}
