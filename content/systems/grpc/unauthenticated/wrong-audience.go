// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	issuer := shop.NewIssuer()
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		claims, err := shop.VerifyToken(shop.Bearer(ctx), issuer.Keys())
		if err == nil && claims.Audience != "orders" {
			err = errors.New("token is not meant for this service") // mark
		}
		if err != nil {
			return nil, status.Error(codes.Unauthenticated, err.Error())
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	token := issuer.Issue(shop.Claims{Subject: "billing", Audience: "inventory"}) // signed, and not expired
	_, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
