// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// session is a token server that takes a refresh token once, and a used one for a stolen one.
type session struct {
	mutex    sync.Mutex
	valid    string
	renewals int
	revoked  bool
}

func (session *session) renew(refreshToken string) {
	time.Sleep(400 * time.Millisecond)
	session.mutex.Lock()
	defer session.mutex.Unlock()
	session.renewals++
	if refreshToken != session.valid || session.revoked {
		session.revoked = true // everything that it ever issued to this client
		return
	}
	session.valid = fmt.Sprint("demo-refresh-", session.renewals)
}

func main() {
	session := &session{valid: "demo-refresh-0"}
	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(shop.Only("demo-token-1", "token expired")))
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()

	shop.Concurrently(50, func(n int) {
		_, err := client.GetOrder(shop.As("demo-token-0"), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if status.Code(err) == codes.Unauthenticated {
			session.renew("demo-refresh-0") // each call for itself // mark
		}
	})
	fmt.Printf("50 calls met the expired token, and asked for a new one %d times\n", session.renewals)
	fmt.Println("session revoked, the user has to log in again:", session.revoked)
}

// endregion: show
