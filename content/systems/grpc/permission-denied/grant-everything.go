// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"
)

func main() {
	// region: show
	roles := map[string]string{"billing": "viewer"}
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		if roles[question.Caller] == "admin" || question.Permission == "orders.get" {
			return ""
		}
		return question.Permission + " denied"
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	// One order has to be cancelled today, and the ticket is closed with:
	roles["billing"] = "admin" // mark

	client, connection := shop.Connect(address)
	defer connection.Close()
	cancelled := 0
	for n := 1; n <= 200; n++ {
		_, err := client.CancelOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err == nil {
			cancelled++
		}
	}
	fmt.Println("orders that billing had to cancel: 1")
	fmt.Println("orders that whoever holds this token can cancel:", cancelled)
	// endregion: show
}
