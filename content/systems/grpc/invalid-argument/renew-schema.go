// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shipping"
	"shippingbefore"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// Server:        enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
// Older clients: enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
type handlers struct{}

func (handlers) Ship(_ context.Context, request *shipping.Parcel) (*shipping.Parcel, error) {
	if request.Delivery == shipping.Delivery_DELIVERY_UNSPECIFIED {
		return nil, status.Error(codes.InvalidArgument, "delivery is required")
	}
	return request, nil
}

func main() {
	server, address := shop.ServeWith(func(server *grpc.Server) { shipping.RegisterShippingServer(server, handlers{}) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	older := &shippingbefore.Parcel{Delivery: 2}
	err := connection.Invoke(context.Background(), "/shipping.v1.Shipping/Ship", older, older)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("old schema, number: accepted, the client reads", older.Delivery)

	delivery, known := shipping.Delivery_value["EXPRESS"]
	if !known { // mark
		log.Fatal("no such delivery")
	}
	client := shipping.NewShippingClient(connection)
	parcel, err := client.Ship(context.Background(), &shipping.Parcel{Delivery: shipping.Delivery(delivery)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("new schema, name: accepted, the client reads", parcel.Delivery)
}

// endregion: show
