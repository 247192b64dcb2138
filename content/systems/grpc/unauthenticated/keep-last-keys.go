// needs: golang-go golang-google-grpc-dev
package main

import (
	"errors"
	"fmt"
	"log"
	"shop"
	"sync"
)

// region: show
// keySource fetches the issuer's keys now and then, and keeps the last ones when that fails.
type keySource struct {
	mutex    sync.Mutex
	keys     shop.Keys
	failures int
}

func (source *keySource) refresh(keys shop.Keys, err error) {
	source.mutex.Lock()
	defer source.mutex.Unlock()
	if err != nil {
		source.failures++ // the last keys stay in use; alert on this number // mark
		return
	}
	source.keys, source.failures = keys, 0
}

func (source *keySource) verify(token string) error { // no request to anybody
	source.mutex.Lock()
	defer source.mutex.Unlock()
	_, err := shop.VerifyToken(token, source.keys)
	return err
}

func main() {
	issuer := shop.NewIssuer()
	source := &keySource{}
	source.refresh(issuer.Keys(), nil) // without any keys the server does not start
	for n := 0; n < 3; n++ {           // by a ticker
		source.refresh(nil, errors.New("connection refused"))
	}

	var gate shop.Gate
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid}, gate.Authenticate(source.verify))
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	token := issuer.Issue(shop.Claims{Subject: "billing", Audience: "orders"})
	order, err := client.GetOrder(shop.As(token), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("the issuer is down;", order.Id, "is", order.State)
}

// endregion: show
