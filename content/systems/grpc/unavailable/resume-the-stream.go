// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"math"
	"math/rand"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"
)

func main() {
	watchOrders := func(stream shop.Orders_WatchOrdersServer) error {
		request, err := stream.Recv()
		for ; err == nil; request, err = stream.Recv() {
			stream.Send(&shop.Order{Id: request.Id, State: "PAID"})
		}
		return err
	}

	// region: show
	server, address := shop.Serve(shop.Handlers{Watch: watchOrders}, grpc.KeepaliveParams(keepalive.ServerParameters{
		MaxConnectionAge:      600 * time.Millisecond,
		MaxConnectionAgeGrace: 300 * time.Millisecond,
	}))
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	rand.Seed(time.Now().UnixNano()) // Go does it since 1.20; before, all processes draw the same delays
	failures := 0
	for streams := 1; streams <= 2; streams++ {
		ctx, cancel := context.WithCancel(context.Background())
		watch, err := client.WatchOrders(ctx)
		if err == nil {
			// Asks for the state first: what changed in between is not missed. If Send fails, with io.EOF, Recv says why.
			watch.Send(&shop.GetOrderRequest{Id: "o-42"})
		}
		for err == nil {
			var order *shop.Order
			if order, err = watch.Recv(); err == nil {
				failures = 0
				fmt.Printf("stream %d: %s is %s\n", streams, order.Id, order.State)
				if streams == 2 {
					break
				}
			}
		}
		cancel()
		if err != nil && status.Code(err) != codes.Unavailable {
			log.Fatal(err)
		} else if err != nil {
			ceiling := math.Min(200*math.Pow(2, float64(failures)), 10_000)
			failures++
			time.Sleep(time.Duration(rand.Float64() * ceiling * float64(time.Millisecond))) // mark
		}
	}
	// endregion: show
}
