// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	save := func(order *shop.Order) error {
		time.Sleep(100 * time.Millisecond)
		if order.Id == "o-2" {
			return fmt.Errorf("%s: disk is full", order.Id)
		}
		return nil
	}
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		var done []string
		for received := 0; ; received++ {
			order, err := stream.Recv()
			if err == io.EOF && len(done) == received {
				return stream.SendAndClose(&shop.ImportSummary{Imported: int32(received)})
			} else if err == io.EOF {
				return status.Errorf(codes.ResourceExhausted, "%d of %d imported: %s", len(done), received, strings.Join(done, ", "))
			} else if err != nil {
				return err
			}
			if err := save(order); err != nil { // mark
				fmt.Println("server log:", err)
				continue
			}
			done = append(done, order.Id)
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
	_, err = upload.CloseAndRecv()
	fmt.Println(err)
	// endregion: show
}
