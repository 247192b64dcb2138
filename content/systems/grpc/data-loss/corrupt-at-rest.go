// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	type record struct {
		bytes []byte
		sum   uint32
	}
	disk := map[string]*record{}
	orders := shop.Handlers{
		Create: func(_ context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
			bytes := []byte{byte(request.Order.Quantity)}
			disk[request.Order.Id] = &record{bytes, crc32.ChecksumIEEE(bytes)}
			return &shop.Order{Id: request.Order.Id}, nil
		},
		Get: func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
			record, found := disk[request.Id]
			if !found {
				return nil, status.Errorf(codes.NotFound, "no order %s", request.Id)
			}
			if crc32.ChecksumIEEE(record.bytes) != record.sum {
				return nil, status.Errorf(codes.DataLoss, "%s: checksum of the stored record does not match", request.Id) // mark
			}
			return &shop.Order{Id: request.Id, Quantity: int32(record.bytes[0])}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Id: "o-42", Quantity: 2}})
	fmt.Println("CreateOrder:", status.Code(err))
	disk["o-42"].bytes[0] ^= 1 << 5 // weeks later: one bit of the medium // mark
	_, err = client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
