// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"io"
	"log"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		var staged []*shop.Order
		for {
			part, err := stream.Recv()
			if err == io.EOF { // all of it, or nothing
				return stream.SendAndClose(&shop.ImportSummary{Imported: int32(len(staged))})
			} else if err != nil {
				return err
			}
			if computed := fmt.Sprintf("%08x", crc32.ChecksumIEEE(part.Note)); computed != part.Etag {
				return status.Errorf(codes.DataLoss, "part %s: crc32 %s, sent %s", part.Id, computed, part.Etag)
			}
			staged = append(staged, part)
		}
	}
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	upload, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	file := strings.NewReader("2 lamps 1 table ")
	for n := 0; ; n++ {
		part := make([]byte, 8) // each part has its own memory // mark
		size, err := io.ReadFull(file, part)
		if err == io.EOF {
			break
		} else if err != nil && err != io.ErrUnexpectedEOF { // which only says that the last part is shorter
			log.Fatal(err)
		}
		part = part[:size]
		upload.Send(&shop.Order{Id: fmt.Sprint(n), Note: part, Etag: fmt.Sprintf("%08x", crc32.ChecksumIEEE(part))})
	}
	summary, err := upload.CloseAndRecv()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("imported", summary.Imported)
	// endregion: show
}
