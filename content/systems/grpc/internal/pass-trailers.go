// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"shop"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	upstream := &url.URL{Scheme: "http", Host: address}
	proxy := httputil.NewSingleHostReverseProxy(upstream) // copies trailers, grpc-status among them
	proxy.FlushInterval = -1                              // streams
	proxy.Transport = &http2.Transport{                   // http.Transport speaks HTTP/1.1 to a plaintext server // mark
		AllowHTTP: true,
		DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
	}
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(proxy, &http2.Server{})) // mark

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
