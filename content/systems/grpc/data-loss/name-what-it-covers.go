// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"hash/crc32"
	"io"
	"log"
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
	sumOfContent := crc32.ChecksumIEEE(note) // mark

	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		content, err := gzip.NewReader(bytes.NewReader(stored.Bytes()))
		if err != nil {
			return nil, status.Errorf(codes.DataLoss, "%s: what is stored is no gzip", request.Id)
		}
		text, err := io.ReadAll(content)
		if err != nil || crc32.ChecksumIEEE(text) != sumOfContent { // mark
			return nil, status.Errorf(codes.DataLoss, "%s: checksum of the content does not match", request.Id)
		}
		return &shop.Order{Id: request.Id, Note: text}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s\n", order.Note)
	// endregion: show
}
