// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	_, connection := shop.Connect(address)
	defer connection.Close()

	// The client's copy of the .proto says `package shop;`, the server's says `package shop.v1;`.
	err := connection.Invoke(context.Background(), "/shop.Orders/GetOrder", &shop.GetOrderRequest{Id: "o-42"}, &shop.Order{}) // mark
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
