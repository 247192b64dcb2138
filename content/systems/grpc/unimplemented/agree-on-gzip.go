// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"net/http"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/encoding/gzip"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		fmt.Println("server: note of", len(request.Order.GetNote()), "bytes")
		return &shop.Order{Id: "o-43"}, nil
	}})
	defer server.Stop()

	// region: show
	wire := shop.Gateway(address, func(request *http.Request) int {
		fmt.Println("grpc-encoding:", request.Header.Get("Grpc-Encoding"))
		return 0 // pass it on
	})

	// The import of encoding/gzip registers it: in the server for requests, in the client for responses.
	client, connection := shop.Connect(wire, grpc.WithDefaultCallOptions(grpc.UseCompressor(gzip.Name))) // mark
	defer connection.Close()
	note := bytes.Repeat([]byte("fragile "), 12_500)
	order, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7", Note: note}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", order.Id)
	// endregion: show
}
