// needs: golang-go golang-google-grpc-dev
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"shop"
)

func main() {
	// region: show
	policy := "http://" + shop.DeadAddress() + "/decide" // the policy service is down

	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		answer, err := http.PostForm(policy, url.Values{"caller": {question.Caller}, "permission": {question.Permission}})
		if err != nil {
			fmt.Println("server log:", err)
			return "access denied" // closed, and rightly so; but nobody has decided anything // mark
		}
		defer answer.Body.Close()
		var decision struct{ Allowed bool }
		if json.NewDecoder(answer.Body).Decode(&decision) != nil || !decision.Allowed {
			return question.Permission + " denied"
		}
		return ""
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
