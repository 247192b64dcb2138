// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"shop"
	"sync/atomic"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if request.Id == "o-1" {
			return &shop.Order{Id: request.Id, State: "PAID"}, nil
		}
		return nil, status.Error(codes.Internal, "stock is negative")
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	var good int32
	balancer := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: address})
	balancer.ModifyResponse = func(answer *http.Response) error {
		if answer.StatusCode < 500 {
			atomic.AddInt32(&good, 1) // mark
		}
		return nil
	}
	balancer.FlushInterval = -1
	balancer.Transport = &http2.Transport{
		AllowHTTP: true,
		DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
	}
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(balancer, &http2.Server{}))

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	ok := 0
	for n := 1; n <= 20; n++ {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err == nil {
			ok++
		}
	}
	fmt.Printf("the balancer's chart: %d of 20 succeed\n", atomic.LoadInt32(&good))
	fmt.Printf("the callers' chart:   %d of 20 succeed\n", ok)
	// endregion: show
}
