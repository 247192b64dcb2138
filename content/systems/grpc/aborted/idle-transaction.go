// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"shop"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// A stream is a transaction here: each order that is read stays locked until the stream ends.
func transaction(stream shop.Orders_WatchOrdersServer) error {
	ended := make(chan error, 2)
	idle := time.AfterFunc(500*time.Millisecond, func() {
		ended <- status.Error(codes.Aborted, "transaction was idle for 500 ms, its locks are released") // mark
	})
	defer idle.Stop()
	go func() {
		for {
			request, err := stream.Recv()
			if err == nil {
				idle.Reset(500 * time.Millisecond)
				err = stream.Send(&shop.Order{Id: request.Id, State: "LOCKED"})
			}
			if err != nil {
				ended <- err
				return
			}
		}
	}()
	if err := <-ended; err != io.EOF { // io.EOF: the client is done, and the transaction is committed
		return err
	}
	return nil
}

func main() {
	server, address := shop.Serve(shop.Handlers{Watch: transaction})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	stream, err := client.WatchOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	stream.Send(&shop.GetOrderRequest{Id: "o-42"})
	stream.Recv()
	time.Sleep(2 * time.Second) // asks the price service first // mark
	stream.CloseSend()
	if _, err = stream.Recv(); err != io.EOF {
		fmt.Println(err)
		os.Exit(1)
	}
}

// endregion: show
