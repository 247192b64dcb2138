// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	var saved int32
	save := func(order *shop.Order) error {
		time.Sleep(300 * time.Millisecond)
		if order.Id == "o-2" {
			return fmt.Errorf("%s: disk is full", order.Id)
		}
		atomic.AddInt32(&saved, 1)
		return nil
	}
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		for imported := int32(0); ; imported++ {
			order, err := stream.Recv()
			if err == io.EOF {
				return stream.SendAndClose(&shop.ImportSummary{Imported: imported})
			} else if err != nil {
				return err
			}
			go save(order) // nobody waits for it, and its error is dropped // mark
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
	for _, id := range []string{"o-1", "o-2", "o-3"} {
		upload.Send(&shop.Order{Id: id})
	}
	summary, err := upload.CloseAndRecv()
	fmt.Println("imported:", summary.GetImported())
	time.Sleep(900 * time.Millisecond)
	fmt.Println("saved in the end:", atomic.LoadInt32(&saved))
	fmt.Printf("grpc-status: %d\n", status.Code(err))
	// endregion: show
}
