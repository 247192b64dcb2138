// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"log"
	"shop"
	"strings"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	grants := map[string]bool{"user-7 orders.get": true, "user-7 orders.cancel": true}
	scopes := map[string]bool{"user-7 by app orders.get": true}
	tokens := map[string]string{"demo-token-1": "user-7 by app", "demo-token-2": "user-7 by app, more"}
	var gate shop.Gate
	server, address := shop.Serve(shop.Obliging, gate.Authorize(tokens, func(question shop.Question) string {
		user := strings.Split(question.Caller, " by ")[0]
		if !grants[user+" "+question.Permission] {
			return question.Permission + " denied"
		}
		if !scopes[question.Caller+" "+question.Permission] {
			return "token lacks the scope " + question.Permission
		}
		return ""
	}))
	defer server.Stop()

	// Asks the user for one more scope, at the moment of the cancellation, and gets a new token.
	consent := func(scope string) string {
		scopes["user-7 by app, more orders.get"] = true // what the old one had
		scopes["user-7 by app, more "+scope] = true
		return "demo-token-2"
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	_, err := client.CancelOrder(shop.As("demo-token-1"), request)
	fmt.Println("first token:", err)
	scope := strings.TrimPrefix(status.Convert(err).Message(), "token lacks the scope ")
	order, err := client.CancelOrder(shop.As(consent(scope)), request) // mark
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("wider token:", order.Id, "is", order.State)
	// endregion: show
}
