// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var mutex sync.Mutex
	var carts []*shop.Order // the server chooses the id
	orders := shop.Handlers{
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			for _, cart := range carts {
				if cart.Customer == request.Id {
					return cart, nil
				}
			}
			return nil, status.Errorf(codes.NotFound, "no open cart of %s", request.Id)
		},
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			mutex.Lock()
			defer mutex.Unlock()
			carts = append(carts, &shop.Order{Id: fmt.Sprint("o-", len(carts)+1), Customer: request.Order.Customer})
			return carts[len(carts)-1], nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	var looked sync.WaitGroup
	looked.Add(5)
	shop.Concurrently(5, func(int) { // one customer, five tabs of one browser
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "c-7"})
		looked.Done()
		looked.Wait() // in this program, nobody creates before all have looked
		if status.Code(err) == codes.NotFound {
			client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}}) // mark
		}
	})
	shown, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "c-7"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("open carts of c-7: %d, and a look shows only %s\n", len(carts), shown.Id)
	// endregion: show
}
