// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
)

func main() {
	slow := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		time.Sleep(2500 * time.Millisecond)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}

	// region: show
	// A client of grpc-go pings every 10 s at most, whatever it is told. A server may do so every second.
	server, address := shop.Serve(shop.Handlers{Get: slow}, grpc.KeepaliveParams(keepalive.ServerParameters{
		Time:    time.Second, // for this balancer; the default is 2 hours // mark
		Timeout: time.Second,
	}))
	defer server.Stop()

	// A load balancer that closes a connection over which nothing is sent for 1.5 s.
	balancer := shop.Relay(address, 1500*time.Millisecond)
	defer balancer.Close()

	client, connection := shop.Connect(balancer.Address())
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
