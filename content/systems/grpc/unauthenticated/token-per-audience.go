// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// region: show
// tokens are credentials for one service that is called: a token for it, and for nobody else.
type tokens struct {
	issuer   *shop.Issuer
	audience string
}

func (tokens tokens) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	token := tokens.issuer.Issue(shop.Claims{Subject: "billing", Audience: tokens.audience}) // mark
	return map[string]string{"authorization": "Bearer " + token}, nil
}

func (tokens) RequireTransportSecurity() bool { return true }

func main() {
	issuer := shop.NewIssuer()
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "shop"})
	for _, name := range []string{"orders", "inventory"} {
		name := name
		var gate shop.Gate
		check := gate.Authenticate(func(token string) error {
			claims, err := shop.VerifyToken(token, issuer.Keys())
			if err == nil && claims.Audience != name {
				err = errors.New("token is not meant for this service")
			}
			return err
		})
		server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)), check)
		defer server.Stop()

		security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
		client, connection := shop.ConnectSecurely(address, security, grpc.WithPerRPCCredentials(tokens{issuer, name}))
		defer connection.Close()
		if _, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}); err != nil {
			log.Fatal(err)
		}
		fmt.Println(name, "accepted the token for", name)
	}
}

// endregion: show
