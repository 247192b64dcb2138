// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	createOrder := func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
		if request.RequestId == "" {
			return nil, status.Error(codes.InvalidArgument, "request_id is required")
		}
		return &shop.Order{Id: "o-42", Customer: request.Order.GetCustomer()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// A request as it stands in a file, in the spelling that ProtoJSON prefers.
	file := `{"order": {"customer": "c-7", "quantity": 2}, "requestId": "r-2f1c"}`
	request := new(shop.CreateOrderRequest)
	// encoding/json knows the tag in the generated code, json:"request_id", and leaves out what it does not know.
	if err := json.Unmarshal([]byte(file), request); err != nil { // mark
		log.Fatal(err)
	}
	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.CreateOrder(context.Background(), request)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("created", order.Id)
	// endregion: show
}
