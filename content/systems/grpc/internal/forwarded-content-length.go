// needs: golang-go golang-google-grpc-dev
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"shop"
	"strings"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
)

func main() {
	// region: show
	// The server shares its port with a website: net/http speaks HTTP/2 for it, and holds a request to its
	// Content-Length. (grpc-go's own listener does not look at it.)
	orders := grpc.NewServer()
	shop.RegisterOrdersServer(orders, shop.Obliging)
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(orders, &http2.Server{}))

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	gateway := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		ctx := request.Context()
		for name, values := range request.Header {
			for _, value := range values {
				ctx = metadata.AppendToOutgoingContext(ctx, strings.ToLower(name), value) // Content-Length, too // mark
			}
		}
		order, err := client.CancelOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			http.Error(writer, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(writer, order.Id, "is", order.State)
	}))
	defer gateway.Close()

	answer, err := http.Post(gateway.URL+"/orders/o-42:cancel", "", nil) // nothing to send: Content-Length: 0 // mark
	if err != nil {
		log.Fatal(err)
	}
	text, _ := io.ReadAll(answer.Body)
	fmt.Print(string(text))
	if answer.StatusCode != http.StatusOK {
		os.Exit(1)
	}
	// endregion: show
}
