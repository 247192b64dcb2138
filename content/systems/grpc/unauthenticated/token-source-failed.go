// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// region: show
// tokens are credentials whose token server does not answer.
type tokens struct{}

func (tokens) GetRequestMetadata(ctx context.Context, _ ...string) (map[string]string, error) {
	// grpc-go makes UNAUTHENTICATED of every error that has no code.
	return nil, errors.New("token server did not answer") // mark
}

func (tokens) RequireTransportSecurity() bool { return true }

func main() {
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)),
		gate.Authenticate(shop.Any))
	defer server.Stop()

	security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	client, connection := shop.ConnectSecurely(address, security, grpc.WithPerRPCCredentials(tokens{}))
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("requests that the server saw:", gate.Requests())
		os.Exit(1)
	}
}

// endregion: show
