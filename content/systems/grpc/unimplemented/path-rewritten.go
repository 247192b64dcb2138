// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"shop"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// A route whose target was written with a path of its own, /api, as for HTTP. (To a prefix that was cut off,
	// "/GetOrder", grpc-go 1.33 answers RESOURCE_EXHAUSTED: malformed method name.)
	proxy := shop.Gateway(address, func(request *http.Request) int {
		request.URL.Path = "/api" + request.URL.Path // mark
		return 0
	})

	client, connection := shop.Connect(proxy)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
