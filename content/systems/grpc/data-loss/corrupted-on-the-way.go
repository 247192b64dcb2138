// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"io"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	sum := func(bytes []byte) string { return fmt.Sprintf("%08x", crc32.ChecksumIEEE(bytes)) }
	stored := int32(0)
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		var problem error
		for {
			part, err := stream.Recv()
			if err == io.EOF && problem != nil {
				return problem
			} else if err == io.EOF {
				return stream.SendAndClose(&shop.ImportSummary{Imported: stored})
			} else if err != nil {
				return err
			}
			if computed := sum(part.Note); computed == part.Etag {
				stored++
			} else if problem == nil {
				problem = status.Errorf(codes.DataLoss, "part %s: crc32 %s, sent %s", part.Id, computed, part.Etag)
			}
		}
	}
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()

	buffer := make([]byte, 8) // one read buffer for all parts // mark
	var parts []*shop.Order
	for n, text := range []string{"2 lamps ", "1 table "} {
		copy(buffer, text)
		parts = append(parts, &shop.Order{Id: fmt.Sprint(n), Note: buffer, Etag: sum(buffer)}) // a slice is no copy // mark
	}

	client, connection := shop.Connect(address)
	defer connection.Close()
	upload, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	for _, part := range parts { // part 0 holds by now what part 1 holds
		upload.Send(part)
	}
	if _, err = upload.CloseAndRecv(); err != nil {
		fmt.Println(err)
		fmt.Println("parts that the receiver keeps:", stored)
		os.Exit(1)
	}
	// endregion: show
}
