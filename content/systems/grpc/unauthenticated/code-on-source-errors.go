// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"
)

// region: show
// tokens are credentials whose token server does not answer for the first two times. (One would prove nothing: what fails
// before it is sent, grpc-go 1.33 repeats once by itself, whatever the code.)
type tokens struct{ fetches int }

func (tokens *tokens) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	tokens.fetches++
	if tokens.fetches <= 2 {
		return nil, status.Error(codes.Unavailable, "token server did not answer") // try again // mark
	}
	return map[string]string{"authorization": "Bearer demo-token-1"}, nil
}

func (*tokens) RequireTransportSecurity() bool { return true }

func main() {
	authority := shop.NewAuthority("Company CA")
	certificate := authority.Issue(shop.Request{Name: "orders"})
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer server.Stop()

	own := &tokens{}
	security := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})
	// A read, and no other method: a write must not be repeated unseen. (Before 1.40, grpc-go retries with
	// GRPC_GO_RETRY=on in the environment only.)
	retry := grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`)
	client, connection := shop.ConnectSecurely(address, security, grpc.WithPerRPCCredentials(own), retry)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State, "after", own.fetches, "token fetches")
}

// endregion: show
