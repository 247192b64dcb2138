// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"
)

func main() {
	balancer := shop.Play("listener", `{"close": true}`)
	defer balancer.Close()

	// region: show
	// Something accepts connections and closes them at once: a load balancer without a healthy backend.
	client, connection := shop.Connect(balancer.Address())
	defer connection.Close()

	failed := 0
	for until := time.Now().Add(600 * time.Millisecond); time.Now().Before(until); {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			failed++ // no delay, no limit // mark
		}
	}
	fmt.Println("calls failed in 600 ms: more than 100:", failed > 100)
	fmt.Println("connections that the client tried in that time:", balancer.Do("connections")) // mark
	// endregion: show
}
