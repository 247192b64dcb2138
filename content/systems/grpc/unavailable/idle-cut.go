// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"
)

func main() {
	slow := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		time.Sleep(2500 * time.Millisecond)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: slow})
	defer server.Stop()

	// region: show
	// A load balancer that closes a connection over which nothing is sent for 1 s.
	balancer := shop.Relay(address, time.Second)

	// The server answers after 2.5 s, and until then nothing is sent.
	client, connection := shop.Connect(balancer.Address()) // no keepalive // mark
	defer connection.Close()
	started := time.Now()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Printf("cut after about %.0f s of silence\n", time.Since(started).Seconds())
		os.Exit(1)
	}
	// endregion: show
}
