// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shipping"
	"shippingbefore"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// Server:        enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
// Client, older: enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
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

	// The name comes from a form. A Go map answers 0 for a key that it does not have.
	delivery := shippingbefore.Delivery_value["EXPRESS"] // mark
	request := &shippingbefore.Parcel{Delivery: shippingbefore.Delivery(delivery)}

	_, connection := shop.Connect(address)
	defer connection.Close()
	parcel := new(shippingbefore.Parcel)
	err := connection.Invoke(context.Background(), "/shipping.v1.Shipping/Ship", request, parcel)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("accepted,", parcel.Delivery)
}

// endregion: show
