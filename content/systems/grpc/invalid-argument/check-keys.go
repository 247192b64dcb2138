// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"github.com/golang/protobuf/jsonpb"
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

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, name := range []string{"requestId", "request_id", "requestID"} {
		file := `{"order": {"customer": "c-7", "quantity": 2}, "` + name + `": "r-2f1c"}`
		request := new(shop.CreateOrderRequest)
		// Reads ProtoJSON, and refuses what the schema does not know. (protojson in newer programs.)
		if err := jsonpb.UnmarshalString(file, request); err != nil { // mark
			fmt.Printf("%s: not sent, %v\n", name, err)
			continue
		}
		order, err := client.CreateOrder(context.Background(), request)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: created %s\n", name, order.Id)
	}
	// endregion: show
}
