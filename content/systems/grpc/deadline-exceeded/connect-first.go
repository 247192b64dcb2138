// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/connectivity"
)

func main() {
	address := shop.DeadAddress()

	// region: show
	time.AfterFunc(500*time.Millisecond, func() { // the server comes up later than the client
		shop.ServeOn(shop.Listen(address), shop.Handlers{Get: shop.Paid})
	})

	client, connection := shop.Connect(address)
	defer connection.Close()
	start, cancel := context.WithTimeout(context.Background(), 4*time.Second) // at start-up, with a time of its own // mark
	defer cancel()
	// (What grpc.NewClient of newer versions makes is idle at first: there, call connection.Connect() before the loop.)
	for state := connection.GetState(); state != connectivity.Ready; state = connection.GetState() {
		if !connection.WaitForStateChange(start, state) {
			log.Fatal("no connection to orders within 4 s")
		}
	}
	fmt.Println("connected")

	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
