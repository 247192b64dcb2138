// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// region: show
type tokens struct {
	mutex   sync.Mutex
	token   string
	fetched int
}

// renew returns the token to use instead of one that was refused. Who comes while it is fetched waits for the same one.
func (tokens *tokens) renew(refused string) string {
	tokens.mutex.Lock()
	defer tokens.mutex.Unlock()
	if tokens.token == refused { // else somebody else has renewed it already
		time.Sleep(200 * time.Millisecond) // the token server takes its time
		tokens.token = "demo-token-2"
		tokens.fetched++
	}
	return tokens.token
}

func (tokens *tokens) intercept(ctx context.Context, method string, request, reply interface{},
	connection *grpc.ClientConn, invoke grpc.UnaryInvoker, options ...grpc.CallOption) error {
	call := func(token string) error {
		with := metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token)
		return invoke(with, method, request, reply, connection, options...)
	}
	used := tokens.renew("") // the present one
	err := call(used)
	if status.Code(err) == codes.Unauthenticated {
		return call(tokens.renew(used)) // the second refusal goes to the caller // mark
	}
	return err
}

func main() {
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(shop.Only("demo-token-2", "token expired")))
	defer server.Stop()
	own := &tokens{token: "demo-token-1"} // which has expired
	client, connection := shop.Connect(address, grpc.WithUnaryInterceptor(own.intercept))
	defer connection.Close()
	shop.Concurrently(50, func(n int) {
		client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
	})
	fmt.Printf("%d calls succeeded, tokens fetched: %d\n", gate.Requests()-gate.Refused(), own.fetched)
}

// endregion: show
