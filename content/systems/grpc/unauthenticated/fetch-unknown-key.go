// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"shop"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc/status"
)

// region: show
// keySource keeps the issuer's keys and asks for them again when a token names one that it does not know.
type keySource struct {
	mutex     sync.Mutex
	issuer    *shop.Issuer
	keys      shop.Keys
	fetchedAt time.Time
	fetches   int
}

func (source *keySource) verify(token string) error {
	source.mutex.Lock()
	defer source.mutex.Unlock()
	keyID := strings.SplitN(token, ".", 2)[0]
	// At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
	if _, known := source.keys[keyID]; !known && time.Since(source.fetchedAt) > 30*time.Second {
		source.keys, source.fetchedAt = source.issuer.Keys(), time.Now() // mark
		source.fetches++
	}
	_, err := shop.VerifyToken(token, source.keys)
	return err
}

func main() {
	issuer := shop.NewIssuer()
	source := &keySource{issuer: issuer, keys: issuer.Keys(), fetchedAt: time.Now().Add(-10 * time.Minute)}
	issuer.Rotate()

	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(source.verify))
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 0; n < 20; n++ {
		client.GetOrder(shop.As("key-99.e30.c2ln"), &shop.GetOrderRequest{Id: "o-42"})
	}
	newer := issuer.Issue(shop.Claims{Subject: "billing", Audience: "orders"})
	_, err := client.GetOrder(shop.As(newer), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("invented keys: %d refused; new key: %v\n", gate.Refused(), status.Code(err))
	fmt.Println("key fetches:", source.fetches)
}

// endregion: show
