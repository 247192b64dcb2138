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

func main() {
	// region: show
	const longest = 500 * time.Millisecond // 305 seconds at Google Cloud Speech-to-Text
	watchOrders := func(stream shop.Orders_WatchOrdersServer) error {
		ended := make(chan error, 1)
		go func() {
			var err error
			for err == nil {
				_, err = stream.Recv()
			}
			ended <- err
		}()
		select {
		case err := <-ended:
			if err == io.EOF {
				return nil
			}
			return err
		case <-time.After(longest):
			return status.Error(codes.OutOfRange, "exceeded maximum allowed stream duration") // mark
		}
	}
	server, address := shop.Serve(shop.Handlers{Watch: watchOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	stream, err := client.WatchOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	for err == nil { // never silent, never done
		err = stream.Send(&shop.GetOrderRequest{Id: "o-42"})
		time.Sleep(50 * time.Millisecond)
	}
	// Send has ended with io.EOF; the reason comes from Recv.
	if _, err = stream.Recv(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
