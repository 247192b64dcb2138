// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
)

func main() {
	// region: show
	stranger := shop.NewAuthority("Not your CA")
	certificate := stranger.Issue(shop.Request{Name: "orders", Hosts: []string{"elsewhere.example"}, FromDay: -30, UntilDay: -1})
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		fmt.Println("the impostor reads:", md.Get("authorization")) // mark
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	impostor, address := shop.Serve(shop.Handlers{Get: getOrder}, grpc.Creds(credentials.NewServerTLSFromCert(&certificate)))
	defer impostor.Stop()

	unverified := credentials.NewTLS(&tls.Config{InsecureSkipVerify: true}) // mark
	client, connection := shop.ConnectSecurely(address, unverified)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1")
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("the client believes:", order.Id, "is", order.State)
	// endregion: show
}
