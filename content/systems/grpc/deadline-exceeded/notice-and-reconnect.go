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
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()
	path := shop.Relay(address, 0)
	defer path.Close()

	// region: show
	noticing := grpc.WithKeepaliveParams(keepalive.ClientParameters{
		Time:    10 * time.Second,       // the least that grpc-go takes, so this program runs for 11 s // mark
		Timeout: 500 * time.Millisecond, // far too short outside of a demonstration // mark
	})
	// A read. UNAVAILABLE is what a dead connection becomes once it is noticed. (Before 1.40, grpc-go retries with
	// GRPC_GO_RETRY=on in the environment only.)
	retrying := grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`)
	client, connection := shop.Connect(path.Address(), noticing, retrying)
	defer connection.Close()
	getOrder := func(id string) {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: id})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(order.Id, "is", order.State)
	}
	getOrder("o-41")
	path.Do("freeze") // from here on packets vanish, and nobody closes the connection
	getOrder("o-42")
	fmt.Println("connections opened:", path.Do("connections"))
	// endregion: show
}
