// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	var windowEnds time.Time
	used, refused := 0, 0
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		mutex.Lock()
		defer mutex.Unlock()
		if time.Now().After(windowEnds) {
			windowEnds, used = time.Now().Add(600*time.Millisecond), 0
		}
		if used++; used > 3 {
			refused++
			return nil, status.Error(codes.ResourceExhausted, "3 calls per 600 ms")
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	answered := 0
	for n := 1; n <= 10; n++ {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err == nil {
			answered++
		}
		// 600 ms / 3 calls = 200 ms, and a quarter more. (Behind a ticker, a call that is late moves towards the next one.)
		time.Sleep(250 * time.Millisecond) // mark
	}
	fmt.Printf("answered %d of 10; refused: %d\n", answered, refused)
	// endregion: show
}
