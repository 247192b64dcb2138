// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	issuer := shop.NewIssuer()
	keys := issuer.Keys() // read once, at the server's start // mark

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if _, err := shop.VerifyToken(shop.Bearer(ctx), keys); err != nil {
			return nil, status.Error(codes.Unauthenticated, err.Error())
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	older := issuer.Issue(shop.Claims{Subject: "billing", Audience: "orders"})
	issuer.Rotate() // the issuer has a new signing key
	newer := issuer.Issue(shop.Claims{Subject: "billing", Audience: "orders"})

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(shop.As(older), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("older token:", err)
	_, err = client.GetOrder(shop.As(newer), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println("newer token:", err)
		os.Exit(1)
	}
	// endregion: show
}
