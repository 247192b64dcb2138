// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc"
)

func main() {
	mute := shop.Play("listener", `{}`)

	// region: show
	call := func(address string, options ...grpc.CallOption) {
		client, connection := shop.Connect(address)
		defer connection.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
		defer cancel()
		_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}, options...)
		fmt.Println(err)
	}
	// Accepts the connection and says nothing: a hung process, or the wrong service.
	call(mute.Address()) // mark
	// Nothing listens, and the call may wait.
	call(shop.DeadAddress(), grpc.WaitForReady(true)) // mark
	os.Exit(1)
	// endregion: show
}
