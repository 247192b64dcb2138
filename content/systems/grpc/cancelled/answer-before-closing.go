// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	goingDown := make(chan struct{}) // closed on SIGTERM
	started := make(chan string, 3)
	getOrder := func(server string, goingDown <-chan struct{}) shop.Handlers {
		return shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			started <- server
			select { // work that can be interrupted
			case <-goingDown:
				return nil, status.Error(codes.Unavailable, "shutting down") // mark
			case <-time.After(time.Second):
				return shop.Paid(ctx, request)
			}
		}}
	}
	first, firstAddress := shop.Serve(getOrder("first", goingDown))
	second, secondAddress := shop.Serve(getOrder("second", nil))
	defer second.Stop()

	go func() {
		fmt.Println("the call runs on the", <-started)
		close(goingDown)
		first.GracefulStop() // Stop would cancel what is running // mark
		fmt.Println("first server closed")
	}()

	servers := manual.NewBuilderWithScheme("shop")
	servers.InitialState(resolver.State{Addresses: []resolver.Address{{Addr: firstAddress}, {Addr: secondAddress}}})
	client, connection := shop.Connect("shop:///orders", grpc.WithResolvers(servers), grpc.WithDefaultServiceConfig(`{"methodConfig": [{
		"name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
		"retryPolicy": {
			"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
			"retryableStatusCodes": ["UNAVAILABLE"]
		}
	}]}`)) // a read; before 1.40, grpc-go retries with GRPC_GO_RETRY=on in the environment only
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s is %s, from the %s\n", order.Id, order.State, <-started)
	// endregion: show
}
