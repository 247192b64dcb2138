// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"shop"
	"strings"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// An ingress with a rule for the path of the web application, and a default backend.
	ingress := shop.Gateway(address, func(request *http.Request) int {
		if strings.HasPrefix(request.URL.Path, "/orders/") { // mark
			return 0 // pass it on
		}
		return http.StatusNotFound
	})

	client, connection := shop.Connect(ingress)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
