// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc/metadata"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// grpc-go has no limit on the number of fields. A proxy on Node.js takes 128, those of gRPC among them.
	proxy := shop.Front(address, `"pass"`)

	client, connection := shop.Connect(proxy.Address())
	defer connection.Close()
	ctx := context.Background()
	for n := 1; n <= 130; n++ {
		ctx = metadata.AppendToOutgoingContext(ctx, fmt.Sprint("shop-flag-", n), "on") // mark
	}
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		fmt.Println("requests that the proxy took:", proxy.Do("requests")) // mark
		os.Exit(1)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
