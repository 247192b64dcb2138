// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	// What the server knows about the tokens that were issued.
	expires := map[string]time.Time{"demo-token-1": time.Now().Add(-time.Minute)} // a minute ago

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		end, known := expires[shop.Bearer(ctx)]
		if !known {
			return nil, status.Error(codes.Unauthenticated, "token not accepted")
		}
		if !time.Now().Before(end) {
			return nil, status.Error(codes.Unauthenticated, "token expired")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// The client read its token once, at its start, and keeps it.
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1") // mark
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
