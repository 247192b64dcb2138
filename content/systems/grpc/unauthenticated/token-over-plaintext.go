// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"net/http"
	"shop"

	"google.golang.org/grpc"
)

// region: show
// tokens are credentials that say whether they may be sent over plaintext.
type tokens struct{ onlySecure bool }

func (tokens) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer demo-token-1"}, nil
}

func (tokens tokens) RequireTransportSecurity() bool { return tokens.onlySecure }

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()
	// Somebody on the path: a proxy, a switch, the neighbour in the same network.
	onThePath := shop.Gateway(address, func(request *http.Request) int {
		fmt.Println("read on the path: authorization:", request.Header.Get("Authorization"))
		return 0
	})

	client, connection := shop.Connect(onThePath)
	defer connection.Close()
	for _, own := range []tokens{{onlySecure: true}, {onlySecure: false}} { // "so that it works without TLS" // mark
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"}, grpc.PerRPCCredentials(own))
		if err != nil {
			fmt.Println(err)
		} else {
			fmt.Println("no complaint:", order.Id, "is", order.State)
		}
	}
}

// endregion: show
