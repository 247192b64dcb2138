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
	// A proxy whose upstream does not answer, and which gives the stream up.
	proxy := shop.Front("", `{"reset": "NGHTTP2_INTERNAL_ERROR"}`) // mark

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
