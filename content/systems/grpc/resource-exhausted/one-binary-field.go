// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		flags := map[string]string{}
		if err := json.Unmarshal([]byte(shop.Incoming(ctx, "shop-flags-bin")), &flags); err != nil {
			return nil, status.Error(codes.InvalidArgument, "shop-flags-bin: "+err.Error())
		}
		return &shop.Order{Id: request.Id, State: fmt.Sprint("PAID, ", len(flags), " flags")}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()
	proxy := shop.Front(address, `"pass"`) // takes 128 fields

	flags := map[string]string{}
	for n := 1; n <= 130; n++ {
		flags[fmt.Sprint("shop-flag-", n)] = "on"
	}
	packed, err := json.Marshal(flags)
	if err != nil {
		log.Fatal(err)
	}
	ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-flags-bin", string(packed)) // one field // mark

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
