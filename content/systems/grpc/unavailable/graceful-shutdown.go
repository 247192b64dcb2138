// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"
)

func main() {
	started := make(chan struct{})
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		close(started)
		time.Sleep(time.Second)
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})

	// region: show
	closed := make(chan struct{})
	shutDown := func() { // on SIGTERM
		force := time.AfterFunc(10*time.Second, server.Stop) // above the longest call // mark
		server.GracefulStop()                                // GOAWAY, no new call, waits for those that run // mark
		force.Stop()
		close(closed)
	}
	go func() {
		<-started // in the middle of the call
		shutDown()
	}()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	<-closed
	fmt.Println("server closed")
	// endregion: show
}
