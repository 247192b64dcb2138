// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"shop"

	"google.golang.org/grpc/metadata"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// A proxy that answers 400 when Host and :authority differ, as nginx does since 1.29.1.
	proxy := shop.Gateway(address, func(request *http.Request) int {
		host := request.Header.Get("Host")
		if host != "" && host != request.Host {
			return http.StatusBadRequest // mark
		}
		return 0 // pass it on
	})

	client, connection := shop.Connect(proxy)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "host", "shop.example") // meant to choose a virtual host // mark
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
