// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
)

func main() {
	// region: show
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		for imported := int32(0); ; imported++ {
			if imported == 2 { // orders a call
				return stream.SendAndClose(&shop.ImportSummary{Imported: imported})
			}
			if _, err := stream.Recv(); err == io.EOF {
				return stream.SendAndClose(&shop.ImportSummary{Imported: imported})
			} else if err != nil {
				return err
			}
		}
	}
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	left := []string{"o-1", "o-2", "o-3", "o-4", "o-5"}
	for len(left) > 0 {
		upload, err := client.ImportOrders(context.Background())
		if err != nil {
			log.Fatal(err)
		}
		for _, id := range left {
			if upload.Send(&shop.Order{Id: id}) != nil { // io.EOF: the reason, or the answer, comes from CloseAndRecv
				break
			}
		}
		summary, err := upload.CloseAndRecv()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("left %d, imported %d\n", len(left), summary.Imported)
		if summary.Imported == 0 {
			log.Fatal("no progress")
		}
		left = left[summary.Imported:] // mark
	}
	// endregion: show
}
