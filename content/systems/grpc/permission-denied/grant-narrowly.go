// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"
)

func main() {
	// region: show
	grants := map[string]bool{"billing orders.get *": true}
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		grant := question.Caller + " " + question.Permission + " "
		if grants[grant+"*"] || grants[grant+question.ID] {
			return ""
		}
		return fmt.Sprintf("%s denied on order %s (or it might not exist)", question.Permission, question.ID)
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	grants["billing orders.cancel o-42"] = true // this permission, on this order // mark

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, id := range []string{"o-7", "o-42"} {
		order, err := client.CancelOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: id})
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(order.Id, "is", order.State)
	}
	// endregion: show
}
