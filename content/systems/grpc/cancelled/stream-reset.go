// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	// A proxy that gives a call up in the middle. (A Go server that is stopped closes the connection: UNAVAILABLE.)
	proxy := shop.Front("", `{"reset": "NGHTTP2_CANCEL"}`) // mark

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	ctx := context.Background()
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // nobody on this side has cancelled anything
		fmt.Println("the client's own context:", ctx.Err())
		os.Exit(1)
	}
	// endregion: show
}
