// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func main() {
	authority := shop.NewAuthority("Company CA")
	folder, _ := os.MkdirTemp("", "shop-")
	defer os.RemoveAll(folder)

	// region: show
	certFile, keyFile := filepath.Join(folder, "tls.crt"), filepath.Join(folder, "tls.key")
	renewal := func(request shop.Request) {
		cert, key := shop.PEM(authority.Issue(request))
		os.WriteFile(certFile, cert, 0o600)
		os.WriteFile(keyFile, key, 0o600)
	}
	renewal(shop.Request{Name: "orders", FromDay: -30, UntilDay: -1})

	// Asked at each handshake, so that no restart is needed. A busy server keeps the last pair for a minute.
	fromFiles := credentials.NewTLS(&tls.Config{
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { // mark
			certificate, err := tls.LoadX509KeyPair(certFile, keyFile)
			return &certificate, err
		},
	})
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(fromFiles))
	defer server.Stop()

	trusted := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	client, connection := shop.ConnectSecurely(address, trusted)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	_, err := client.GetOrder(context.Background(), request)
	fmt.Println(err)

	renewal(shop.Request{Name: "orders", UntilDay: 30}) // mark
	fmt.Println("files renewed, server not restarted")
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	order, err := client.GetOrder(ctx, request, grpc.WaitForReady(true))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
