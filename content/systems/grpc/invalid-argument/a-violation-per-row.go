// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"github.com/golang/protobuf/proto"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	rows := 0
	createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
		bad := &errdetails.BadRequest{}
		for row := 0; row < rows; row++ {
			bad.FieldViolations = append(bad.FieldViolations, &errdetails.BadRequest_FieldViolation{ // mark
				Field:       fmt.Sprintf("orders[%d].quantity", row),
				Description: "must be from 1 to 100",
			})
		}
		refusal, err := status.New(codes.InvalidArgument, fmt.Sprint(rows, " rows are wrong")).WithDetails(bad)
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Create: createOrder})
	defer server.Stop()

	// grpc-go takes 16 MiB of metadata, unless it is told otherwise. gRPC core (Python, Ruby, C++) minds from 8 KiB on.
	for _, limit := range []uint32{16 << 20, 8 << 10} {
		client, connection := shop.Connect(address, grpc.WithMaxHeaderListSize(limit))
		for _, rows = range []int{10, 150, 1000, 10000} {
			_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{})
			arrived := 0
			for _, detail := range status.Convert(err).Details() {
				arrived += proto.Size(detail.(proto.Message))
			}
			fmt.Printf("limit %d, %d violations, %d bytes of details: %v\n", limit, rows, arrived, err)
		}
		connection.Close()
	}
	// endregion: show
}
