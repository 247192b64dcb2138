// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"os"
	"shop"
	"time"
)

// region: show
type decision struct {
	allowed bool
	until   time.Time
}

func main() {
	grants := map[string]bool{}
	decisions := map[string]decision{}
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		key := question.Caller + " " + question.Permission
		made := decisions[key]
		if made.until.Before(time.Now()) {
			made = decision{allowed: grants[key], until: time.Now().Add(5 * time.Minute)} // mark
			decisions[key] = made
		}
		if made.allowed {
			return ""
		}
		return question.Permission + " denied"
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	request := &shop.GetOrderRequest{Id: "o-42"}
	_, err := client.GetOrder(shop.As("demo-token-1"), request)
	fmt.Println(err)
	grants["billing orders.get"] = true
	fmt.Println("granted")
	_, err = client.GetOrder(shop.As("demo-token-1"), request)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// endregion: show
