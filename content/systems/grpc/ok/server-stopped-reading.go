// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		for n := 0; n < 2; n++ {
			if _, err := stream.Recv(); err != nil {
				return err
			}
		}
		return stream.SendAndClose(&shop.ImportSummary{Imported: 2}) // enough for this server // mark
	}
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	upload, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	for _, id := range []string{"o-1", "o-2", "o-3", "o-4", "o-5"} {
		err := upload.Send(&shop.Order{Id: id})
		fmt.Printf("send %s: %v\n", id, err) // io.EOF: the call is over, and well or badly is not said // mark
		time.Sleep(300 * time.Millisecond)
	}
	summary, err := upload.CloseAndRecv()
	fmt.Println("imported:", summary.GetImported())
	fmt.Printf("grpc-status: %d\n", status.Code(err))
	// endregion: show
}
