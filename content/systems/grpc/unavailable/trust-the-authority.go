// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func main() {
	// region: show
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})

	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer server.Stop()

	trusted := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()}) // mark
	client, connection := shop.ConnectSecurely(address, trusted)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
