// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"shop"
	"sort"
	"strconv"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func open(client shop.OrdersClient) shop.Orders_WatchOrdersClient {
	stream, err := client.WatchOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	return stream
}

func main() {
	// region: show
	const longest = 800 * time.Millisecond // 305 seconds at Google Cloud Speech-to-Text
	received := make(chan int, 20)
	watchOrders := func(stream shop.Orders_WatchOrdersServer) error {
		opened := time.Now()
		for request, err := stream.Recv(); err == nil; request, err = stream.Recv() {
			if time.Since(opened) > longest {
				return status.Error(codes.OutOfRange, "stream is too old")
			}
			n, _ := strconv.Atoi(request.Id)
			received <- n
		}
		return nil
	}
	server, address := shop.Serve(shop.Handlers{Watch: watchOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	stream, streams := open(client), 1
	finish := func() { // half-close: what is under way still arrives
		stream.CloseSend()
		if _, err := stream.Recv(); err != io.EOF {
			log.Fatal(err)
		}
	}
	for n := 1; n <= 20; n++ {
		if err := stream.Send(&shop.GetOrderRequest{Id: strconv.Itoa(n)}); err != nil {
			log.Fatal(err)
		}
		time.Sleep(75 * time.Millisecond)
		if n%5 == 0 && n < 20 { // long before the limit
			next := open(client) // the next one first // mark
			finish()
			stream, streams = next, streams+1
		}
	}
	finish()
	close(received)
	var all []int
	for n := range received {
		all = append(all, n)
	}
	fmt.Printf("%d of 20 messages, in order: %t, over %d streams\n", len(all), sort.IntsAreSorted(all), streams)
	// endregion: show
}
