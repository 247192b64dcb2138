// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"net/http"
	"shop"
	"strings"

	"google.golang.org/grpc/metadata"
)

// region: show
// succeeded turns ten HTTP/1.1 requests into calls, with all their header fields as metadata.
func succeeded(address string) (calls int) {
	incoming := http.Header{"Connection": {"keep-alive"}, "X-Request-Id": {"req-0b9f"}}
	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 1; n <= 10; n++ {
		ctx := context.Background()
		for name, values := range incoming {
			for _, value := range values {
				ctx = metadata.AppendToOutgoingContext(ctx, strings.ToLower(name), value) // mark
			}
		}
		if _, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: "o-42"}); err == nil {
			calls++
		}
	}
	return calls
}

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()
	proxy := shop.Front(address, `"pass"`) // HTTP/2 has no Connection, and this one insists on it
	defer proxy.Close()
	fmt.Printf("on the developer's machine: %d of 10 succeed\n", succeeded(address))
	fmt.Printf("with a proxy between:       %d of 10 succeed\n", succeeded(proxy.Address()))
	fmt.Println("of these, requests that the proxy took:", proxy.Do("requests"))
}

// endregion: show
