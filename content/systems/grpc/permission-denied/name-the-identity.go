// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"log"
	"os"
	"shop"
)

func main() {
	// region: show
	grants := map[string]bool{"billing orders.get": true}
	tokens := map[string]string{"demo-token-billing": "billing", "demo-token-default": "default-account"}
	var gate shop.Gate
	server, address := shop.Serve(shop.Obliging, gate.Authorize(tokens, func(question shop.Question) string {
		fmt.Println("server log:", question.Caller, "wants", question.Permission)
		if grants[question.Caller+" "+question.Permission] {
			return ""
		}
		return fmt.Sprintf("%s denied on order %s (or it might not exist)", question.Permission, question.ID)
	}))
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	required := func(name string) (string, error) {
		value, set := os.LookupEnv(name)
		if !set {
			return "", fmt.Errorf("%s is not set, and there is no other identity to use", name) // mark
		}
		return value, nil
	}
	for _, name := range []string{"ORDER_TOKEN", "ORDERS_TOKEN"} {
		os.Setenv(name, "demo-token-billing")
		token, err := required("ORDERS_TOKEN")
		if err != nil {
			fmt.Println("at the start:", err)
			continue
		}
		order, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(order.Id, "is", order.State)
	}
	// endregion: show
}
