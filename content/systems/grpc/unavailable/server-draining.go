// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
)

func main() {
	// region: show
	watchOrders := func(stream shop.Orders_WatchOrdersServer) error {
		for {
			request, err := stream.Recv()
			if err == io.EOF { // the client has no more to ask
				return nil
			} else if err != nil {
				return err
			}
			if err := stream.Send(&shop.Order{Id: request.Id, State: "PAID"}); err != nil {
				return err
			}
		}
	}
	server, address := shop.Serve(shop.Handlers{Watch: watchOrders}, grpc.KeepaliveParams(keepalive.ServerParameters{
		MaxConnectionAge:      600 * time.Millisecond, // GOAWAY
		MaxConnectionAgeGrace: 300 * time.Millisecond, // and then the connection is closed // mark
	}))
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	watch, err := client.WatchOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	watch.Send(&shop.GetOrderRequest{Id: "o-42"})
	for {
		order, err := watch.Recv()
		if err != nil {
			fmt.Println(err) // mark
			os.Exit(1)
		}
		fmt.Println(order.Id, "is", order.State)
	}
	// endregion: show
}
