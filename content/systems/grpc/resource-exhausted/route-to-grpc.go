// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"shop"
	"strings"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
	"google.golang.org/grpc"
)

func main() {
	// region: show
	website := http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		writer.Header().Set("Content-Type", "text/html")
		fmt.Fprint(writer, "<html><body>Welcome to the shop</body></html>")
	})
	orders := grpc.NewServer()
	shop.RegisterOrdersServer(orders, shop.Handlers{Get: shop.Paid})

	both := http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		if strings.HasPrefix(request.Header.Get("Content-Type"), "application/grpc") {
			orders.ServeHTTP(writer, request) // mark
			return
		}
		website.ServeHTTP(writer, request)
	})
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(both, &http2.Server{}))
	address := listener.Addr().String()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	page, err := http.Get("http://" + address)
	if err != nil {
		log.Fatal(err)
	}
	text, _ := io.ReadAll(page.Body)
	fmt.Println("and the website:", string(text))
	// endregion: show
}
