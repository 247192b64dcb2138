// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	proxy := shop.Play("front", `{"answers": [{"fields": {":status": "503", "content-type": "text/html"}, "content": "<h1>503</h1>"}]}`)
	defer proxy.Close()

	// region: show
	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err) // mark
		os.Exit(1)
	}
	// endregion: show
}
