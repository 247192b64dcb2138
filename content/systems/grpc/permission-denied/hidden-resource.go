// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"os"
	"shop"
)

func main() {
	// region: show
	owners := map[string]string{"o-42": "billing"}
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		// The same answer for another's order and for none, so that nobody can find out which exist.
		if owners[question.ID] != question.Caller {
			return fmt.Sprintf("%s denied on order %s (or it might not exist)", question.Permission, question.ID) // mark
		}
		return ""
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-24"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
