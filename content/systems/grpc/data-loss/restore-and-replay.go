// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
)

func main() {
	// region: show
	type entry struct{ id, requestID string }
	written := []entry{{"o-1", "r-1"}, {"o-2", "r-2"}, {"o-3", "r-3"}, {"o-4", "r-4"}, {"o-5", "r-5"}}
	outbox := written[2:] // what the callers keep until tomorrow // mark

	restored := append([]entry(nil), written[:3]...) // from the backup
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		for _, entry := range restored {
			if request.RequestId != "" && entry.requestID == request.RequestId { // once // mark
				return &shop.Order{Id: entry.id}, nil
			}
		}
		restored = append(restored, entry{request.Order.GetId(), request.RequestId})
		return &shop.Order{Id: request.Order.GetId()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	fmt.Printf("restored %d of %d\n", len(restored), len(written))
	for _, entry := range outbox {
		request := &shop.CreateOrderRequest{Order: &shop.Order{Id: entry.id}, RequestId: entry.requestID}
		if _, err := client.CreateOrder(context.Background(), request); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Printf("replayed %d, now %d: %v\n", len(outbox), len(restored), restored)
	// endregion: show
}
