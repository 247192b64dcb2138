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
	// The company's proxy forbids the way to an internal host.
	proxy := shop.Play("connect-proxy", `{"refuse": 403}`)
	os.Setenv("HTTPS_PROXY", "http://"+proxy.Address()) // mark

	// Plaintext, and still through HTTPS_PROXY. Only localhost and loopback addresses never are.
	client, connection := shop.Connect("orders.shop.example:50051")
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("the proxy was asked for", proxy.Do("asked"))
		os.Exit(1)
	}
	// endregion: show
}
