// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"shop"
	"unicode/utf8"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		fmt.Println("server:", request.Order.GetQuantity(), "pieces for", request.Order.GetCustomer())
		return &shop.Order{Id: "o-43"}, nil
	}})
	defer server.Stop()

	// region: show
	// Where text comes in, its encoding is known or is asked for; everything behind this line is UTF-8.
	readCustomer := func(text string) (string, error) {
		if !utf8.ValidString(text) { // mark
			return "", errors.New("customer is not UTF-8")
		}
		return text, nil
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, text := range []string{"M\xfcller", "Müller"} {
		customer, err := readCustomer(text)
		if err != nil {
			fmt.Println("answer HTTP 400:", err)
			continue
		}
		order, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: customer, Quantity: 2}})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println("created", order.Id)
	}
	// endregion: show
}
