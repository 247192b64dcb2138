// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	grants := map[string]bool{}
	version := 1
	change := func(grant string, allowed bool) {
		grants[grant] = allowed
		version++ // mark
	}

	decisions := map[string]bool{}
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "billing"}, func(question shop.Question) string {
		grant := question.Caller + " " + question.Permission
		key := fmt.Sprint(version, " ", grant) // an old decision is not found any more
		if _, known := decisions[key]; !known {
			decisions[key] = grants[grant]
		}
		if decisions[key] {
			return ""
		}
		return question.Permission + " denied"
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	call := func() codes.Code {
		_, err := client.GetOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-42"})
		return status.Code(err)
	}
	fmt.Println("before: ", call())
	change("billing orders.get", true)
	fmt.Println("granted:", call())
	change("billing orders.get", false)
	fmt.Println("revoked:", call())
	change("billing orders.get", true)
	for n := 0; n < 10; n++ {
		call()
	}
	fmt.Printf("after %d calls: decided %d times, %v\n", gate.Requests(), len(decisions), call())
	// endregion: show
}
