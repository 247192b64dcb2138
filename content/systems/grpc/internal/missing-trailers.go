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
	// A reverse proxy that copies the header section and the body of the answer, and nothing after them.
	proxy := shop.Front(address, `"without trailers"`) // mark

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
