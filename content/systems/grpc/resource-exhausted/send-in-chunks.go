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
	upload, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	// 10 MiB in one message would be refused; in 40 messages the limit counts for each.
	for n := 1; n <= 40; n++ {
		order := &shop.Order{Id: fmt.Sprint("o-", n), Note: make([]byte, 256<<10)}
		if err := upload.Send(order); err != nil { // io.EOF here: the reason comes from CloseAndRecv // mark
			break
		}
	}
	summary, err := upload.CloseAndRecv()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("imported", summary.Imported, "orders")
	// endregion: show
}
