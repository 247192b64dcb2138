// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
func importOrders(stream shop.Orders_ImportOrdersServer) error {
	ended := make(chan error, 2)
	starved := time.AfterFunc(500*time.Millisecond, func() {
		ended <- status.Error(codes.OutOfRange, "timeout: long duration elapsed without data")
	})
	defer starved.Stop()
	imported := int32(0)
	go func() {
		for {
			if _, err := stream.Recv(); err != nil {
				ended <- err
				return
			}
			imported++
			starved.Reset(500 * time.Millisecond)
		}
	}()
	if err := <-ended; err != io.EOF { // io.EOF: the client has closed its side
		return err
	}
	return stream.SendAndClose(&shop.ImportSummary{Imported: imported})
}

func main() {
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	stream, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	for _, id := range []string{"o-1", "o-2", "o-3"} {
		stream.Send(&shop.Order{Id: id})
	}
	summary, err := stream.CloseAndRecv() // closes this side, then waits for the answer // mark
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("imported", summary.Imported)
}

// endregion: show
