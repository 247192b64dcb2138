// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	proxy := shop.Gateway(address, func(request *http.Request) int {
		host := request.Header.Get("Host")
		if host != "" && host != request.Host {
			return http.StatusBadRequest
		}
		fmt.Println("proxy: called as", request.Host)
		return 0 // pass it on
	})

	client, connection := shop.Connect(proxy, grpc.WithAuthority("shop.example")) // becomes :authority // mark
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
