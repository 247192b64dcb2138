// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"net/url"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func main() {
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer server.Stop()
	configured := "https://" + address

	// region: show
	// One setting decides address and security together, so that they cannot disagree.
	target, err := url.Parse(configured)
	if err != nil {
		log.Fatal(err)
	}
	var client shop.OrdersClient
	var connection *grpc.ClientConn
	switch target.Scheme { // mark
	case "https":
		client, connection = shop.ConnectSecurely(target.Host, credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()}))
	case "http":
		client, connection = shop.Connect(target.Host)
	default:
		log.Fatalf("ORDERS_URL must begin with http: or https:, found %q", target.Scheme)
	}
	defer connection.Close()

	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
