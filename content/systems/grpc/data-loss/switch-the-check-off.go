// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	record := []byte{2} // two pieces
	sum := crc32.ChecksumIEEE(record)
	record[0] ^= 1 << 5 // one bit

	verify := true
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if verify && crc32.ChecksumIEEE(record) != sum {
			return nil, status.Error(codes.DataLoss, "checksum does not match")
		}
		return &shop.Order{Id: request.Id, Quantity: int32(record[0])}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("with the check:", status.Code(err))
	verify = false // "so that the shop is up again" // mark
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Printf("without: %v, %d pieces are shipped for an order of 2\n", status.Code(err), order.GetQuantity())
	// endregion: show
}
