// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"
	"strings"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// gRPC's path is /<package>.<Service>/<Method>, whatever the address says.
	ingress := shop.Gateway(address, func(request *http.Request) int {
		if strings.HasPrefix(request.URL.Path, "/shop.v1.Orders/") { // mark
			return 0 // pass it on
		}
		return http.StatusNotFound
	})

	client, connection := shop.Connect(ingress)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
