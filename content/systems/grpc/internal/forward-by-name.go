// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"shop"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
)

func main() {
	orders := grpc.NewServer()
	shop.RegisterOrdersServer(orders, shop.Handlers{Cancel: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		md, _ := metadata.FromIncomingContext(ctx)
		fmt.Println("server: request", shop.Incoming(ctx, "x-request-id"), "with", len(md["content-length"]), "content-length")
		return shop.Obliging.Cancel(ctx, request)
	}})
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(orders, &http2.Server{}))

	// region: show
	forwarded := []string{"x-request-id", "accept-language", "traceparent"} // mark

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	gateway := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		ctx := request.Context()
		for _, name := range forwarded {
			for _, value := range request.Header.Values(name) {
				ctx = metadata.AppendToOutgoingContext(ctx, name, value)
			}
		}
		fmt.Println("gateway: Content-Length", request.Header.Get("Content-Length"))
		order, err := client.CancelOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			http.Error(writer, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(writer, order.Id, "is", order.State)
	}))
	defer gateway.Close()

	request, err := http.NewRequest("POST", gateway.URL+"/orders/o-42:cancel", nil) // nothing to send: Content-Length: 0
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("X-Request-Id", "req-0b9f")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	text, _ := io.ReadAll(answer.Body)
	fmt.Print(string(text))
	// endregion: show
}
