// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	grants := map[string]bool{"billing orders.get": true}
	tokens := map[string]string{"demo-token-billing": "billing", "demo-token-default": "default-account"}
	var gate shop.Gate
	server, address := shop.Serve(shop.Obliging, gate.Authorize(tokens, func(question shop.Question) string {
		if grants[question.Caller+" "+question.Permission] {
			return ""
		}
		fmt.Println("server log:", question.Caller, "wants", question.Permission)
		return fmt.Sprintf("%s denied on order %s (or it might not exist)", question.Permission, question.ID)
	}))
	defer server.Stop()

	os.Setenv("ORDER_TOKEN", "demo-token-billing")
	// The variable is called ORDER_TOKEN. Nobody notices, because there is always another identity.
	token, set := os.LookupEnv("ORDERS_TOKEN")
	if !set {
		token = "demo-token-default" // mark
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
