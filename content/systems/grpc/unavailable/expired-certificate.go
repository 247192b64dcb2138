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
	// region: show
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders", FromDay: -30, UntilDay: -1}) // mark

	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer server.Stop()

	trusted := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	client, connection := shop.ConnectSecurely(address, trusted)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
