// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	effective := time.Now().Add(500 * time.Millisecond) // the grant is made, and takes effect later
	var gate shop.Gate
	check := gate.Authorize(map[string]string{"demo-token-1": "new-account"}, func(question shop.Question) string {
		if time.Now().Before(effective) {
			return question.Permission + " denied"
		}
		return ""
	})
	server, address := shop.Serve(shop.Obliging, check)
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	// For provisioning, right after a grant of its own. Not for calls in general.
	waitForGrant := func(every time.Duration, times int) error {
		for n := 1; ; n++ {
			_, err := client.GetOrder(shop.As("demo-token-1"), &shop.GetOrderRequest{Id: "o-42"})
			if status.Code(err) != codes.PermissionDenied || n == times { // mark
				return err
			}
			time.Sleep(every)
		}
	}
	if err := waitForGrant(200*time.Millisecond, 20); err != nil { // at Google: every 30 s, for 10 minutes
		log.Fatal(err)
	}
	fmt.Println("allowed after some waiting:", gate.Refused() > 0)
	// endregion: show
}
