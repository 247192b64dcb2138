// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"os"
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
		ClientAuth:   tls.RequireAndVerifyClientCert, // only clients with a certificate of this CA // mark
		// In TLS 1.3 the refusal comes after the client's handshake, and older versions of grpc-go print anything from
		// "connection closed" to "broken pipe".
		MaxVersion: tls.VersionTLS12,
	})))
	defer server.Stop()

	ask := func(own ...tls.Certificate) {
		security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool(), Certificates: own})
		client, connection := shop.ConnectSecurely(address, security)
		defer connection.Close()
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		fmt.Println(err)
	}
	ask()                                                                           // sends none // mark
	ask(authority.Issue(shop.Request{Name: "billing", FromDay: -90, UntilDay: -1})) // mark
	os.Exit(1)
	// endregion: show
}
