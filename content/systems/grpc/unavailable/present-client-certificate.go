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
	authority := shop.NewAuthority("Company CA")

	// region: show
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewTLS(&tls.Config{
		Certificates: []tls.Certificate{authority.Issue(shop.Request{Name: "orders"})},
		ClientCAs:    authority.Pool(),
		ClientAuth:   tls.RequireAndVerifyClientCert, // only clients with a certificate of this CA
	})))
	defer server.Stop()

	renewed := authority.Issue(shop.Request{Name: "billing"})
	client, connection := shop.ConnectSecurely(address, credentials.NewTLS(&tls.Config{
		RootCAs:      authority.Pool(),
		Certificates: []tls.Certificate{renewed}, // mark
	}))
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
