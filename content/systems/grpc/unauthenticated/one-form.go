// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"regexp"
	"shop"
	"strings"

	"google.golang.org/grpc/metadata"
)

// region: show
var tokenForm = regexp.MustCompile(`^[\w.~+/=-]+$`)

// authorization takes a token as people store it (with scheme, quotes, line end) and gives it the one form that is sent.
func authorization(stored string) (string, error) {
	token := strings.Trim(strings.TrimSpace(stored), `"'`)
	if len(token) > 7 && strings.EqualFold(token[:7], "bearer ") {
		token = strings.TrimSpace(token[7:])
	}
	if !tokenForm.MatchString(token) {
		return "", errors.New("ORDERS_TOKEN holds characters that no token has") // and not the token
	}
	return "Bearer " + token, nil
}

func main() {
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(shop.Only("demo-token-1", `authorization is not of the form "Bearer <token>"`)))
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, stored := range []string{"demo-token-1", "Bearer demo-token-1", "demo-token-1\n", `"demo-token-1"`} {
		value, err := authorization(stored) // mark
		if err != nil {
			log.Fatal(err)
		}
		ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", value)
		order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%q: %s\n", stored, order.State)
	}
}

// endregion: show
