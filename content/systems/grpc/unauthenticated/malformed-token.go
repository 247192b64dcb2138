// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		fields := strings.Split(strings.Join(md.Get("authorization"), ""), " ")
		if len(fields) != 2 || !strings.EqualFold(fields[0], "bearer") || fields[1] == "" {
			// The form, never the value.
			return nil, status.Error(codes.Unauthenticated, `authorization is not of the form "Bearer <token>"`)
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	configured := "Bearer demo-token-1"                                                                  // whoever filled the secret put the scheme in as well
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+configured) // mark
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
