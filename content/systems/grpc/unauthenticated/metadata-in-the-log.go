// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	leaking, safe := "", ""
	getOrder := func(ctx context.Context, _ *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		// All of the metadata, to find out why calls are refused:
		leaking = fmt.Sprintf("code=Unauthenticated metadata=%v", md) // mark
		// The same question answered without the token:
		form := "other" // words of ours, none of the caller's
		if shop.Bearer(ctx) != "" {
			form = "Bearer <token>"
		}
		method, _ := grpc.Method(ctx)
		safe = fmt.Sprintf("code=Unauthenticated method=%s form=%q reason=expired", method, form)
		return nil, status.Error(codes.Unauthenticated, "token not accepted")
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1")
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("safe: ", safe)
	fmt.Println("the text of the status holds the token:", strings.Contains(err.Error(), "demo-token-1"))
	fmt.Println("the log of all metadata holds the token:", strings.Contains(leaking, "demo-token-1"))
	// endregion: show
}
