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
	address := shop.DeadAddress()

	// region: show
	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()

	started := time.Now()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // mark
		fmt.Println("Failed after under 1 s:", time.Since(started) < time.Second)
		os.Exit(1)
	}
	// endregion: show
}
