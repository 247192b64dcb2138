// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net/url"
	"shop"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	configured := "http://" + address

	target, err := url.Parse(configured)
	if err != nil || target.Scheme != "http" || target.Port() == "" {
		log.Fatalf("ORDERS_URL must be http://host:port, found %q", configured)
	}
	client, connection := shop.Connect("dns:///" + target.Host) // mark
	defer connection.Close()

	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State, "from", connection.Target())
	// endregion: show
}
