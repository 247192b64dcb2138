// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// region: show
type tokens struct {
	mutex   sync.Mutex
	token   string
	expires time.Time
	fetched int
}

// GetRequestMetadata runs before each call of the connection, streams included, and before each retry.
func (tokens *tokens) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	tokens.mutex.Lock()
	defer tokens.mutex.Unlock()
	// 60 s early: the call needs time to get there, and clocks differ.
	if time.Now().Add(time.Minute).After(tokens.expires) {
		tokens.fetched++
		tokens.token, tokens.expires = fmt.Sprint("demo-token-", tokens.fetched), time.Now().Add(time.Hour)
	}
	return map[string]string{"authorization": "Bearer " + tokens.token}, nil
}

// RequireTransportSecurity makes grpc-go refuse to send the token over plaintext.
func (*tokens) RequireTransportSecurity() bool { return true }

func main() {
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)),
		gate.Authenticate(shop.Any))
	defer server.Stop()

	own := &tokens{}
	security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	client, connection := shop.ConnectSecurely(address, security, grpc.WithPerRPCCredentials(own)) // mark
	defer connection.Close()
	for _, id := range []string{"o-1", "o-2", "o-3"} {
		if _, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id}); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Printf("calls that carried a token: %d, tokens fetched: %d\n", gate.Requests(), own.fetched)
}

// endregion: show
