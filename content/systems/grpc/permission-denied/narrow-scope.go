// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"os"
	"shop"
	"strings"
)

func main() {
	// region: show
	grants := map[string]bool{"user-7 orders.get": true, "user-7 orders.cancel": true} // the user may cancel
	scopes := map[string]bool{"user-7 by app orders.get": true}                        // this app may not
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "user-7 by app"}, func(question shop.Question) string {
		user := strings.Split(question.Caller, " by ")[0]
		if !grants[user+" "+question.Permission] {
			return question.Permission + " denied"
		}
		if !scopes[question.Caller+" "+question.Permission] {
			return "token lacks the scope " + question.Permission // mark
		}
		return ""
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CancelOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
