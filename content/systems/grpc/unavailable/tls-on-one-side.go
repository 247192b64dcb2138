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
	"google.golang.org/grpc/status"
)

func main() {
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})

	// region: show
	request := &shop.GetOrderRequest{Id: "o-42"}

	// The server speaks TLS, the client plaintext. The text varies: "connection closed", "use of closed network connection".
	secure, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer secure.Stop()
	client, connection := shop.Connect(address) // mark
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), request)
	fmt.Println(status.Code(err))

	// The client speaks TLS, the server plaintext.
	plain, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer plain.Stop()
	security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	client, connection = shop.ConnectSecurely(address, security) // mark
	defer connection.Close()
	_, err = client.GetOrder(context.Background(), request)
	fmt.Println(err)
	os.Exit(1)
	// endregion: show
}
