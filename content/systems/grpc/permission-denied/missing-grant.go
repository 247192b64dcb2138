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
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		if grants[question.Caller+" "+question.Permission] {
			return ""
		}
		return fmt.Sprintf("%s denied on order %s (or it might not exist)", question.Permission, question.ID) // mark
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
