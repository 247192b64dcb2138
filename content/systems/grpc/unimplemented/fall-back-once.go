// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// canceller cancels with CancelOrder, and with UpdateOrder on servers that are older than that method. It is for one
// goroutine; with several, a mutex guards the note.
type canceller struct {
	client     shop.OrdersClient
	asked      int
	askAgainAt time.Time // one note per connection
}

func (canceller *canceller) cancel(ctx context.Context, id string) (*shop.Order, error) {
	if time.Now().After(canceller.askAgainAt) {
		canceller.asked++
		order, err := canceller.client.CancelOrder(ctx, &shop.GetOrderRequest{Id: id})
		if status.Code(err) != codes.Unimplemented { // mark
			return order, err
		}
		canceller.askAgainAt = time.Now().Add(time.Hour) // mark
	}
	return canceller.client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: id, State: "CANCELLED"}})
}

func main() {
	updates := 0
	// The older server.
	server, address := shop.Serve(shop.Handlers{Update: func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		updates++
		return request.Order, nil
	}})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	orders := &canceller{client: client}
	for _, id := range []string{"o-41", "o-42", "o-43"} {
		order, err := orders.cancel(context.Background(), id)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(order.Id, "is", order.State)
	}
	fmt.Printf("CancelOrder asked %d time, UpdateOrder %d times\n", orders.asked, updates)
}

// endregion: show
