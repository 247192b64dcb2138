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
	// An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
	website := shop.Front("", `{"fields": {":status": "500", "content-type": "text/html"}, "content": "<h1>Something went wrong</h1>"}`) // mark

	client, connection := shop.Connect(website.Address())
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
