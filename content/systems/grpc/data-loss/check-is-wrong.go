// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"compress/gzip"
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
	note := []byte("deliver after six")
	var stored bytes.Buffer
	compressor := gzip.NewWriter(&stored)
	compressor.Write(note)
	compressor.Close()
	sum := crc32.ChecksumIEEE(note) // the sum covers the text, what is stored is gzip

	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if crc32.ChecksumIEEE(stored.Bytes()) != sum { // mark
			return nil, status.Errorf(codes.DataLoss, "%s: checksum does not match", request.Id)
		}
		return &shop.Order{Id: request.Id, Note: stored.Bytes()}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
