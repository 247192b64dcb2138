// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	introspection := "http://" + shop.DeadAddress() + "/introspect" // the auth service is down

	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		answer, err := http.PostForm(introspection, url.Values{"token": {shop.Bearer(ctx)}})
		if err != nil {
			fmt.Println("server log:", err)
			return nil, status.Error(codes.Unauthenticated, "token could not be verified") // mark
		}
		defer answer.Body.Close()
		var found struct{ Active bool }
		if err := json.NewDecoder(answer.Body).Decode(&found); err != nil || !found.Active {
			return nil, status.Error(codes.Unauthenticated, "token not accepted")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	// Nothing is wrong with the token.
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer demo-token-1")
	_, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
