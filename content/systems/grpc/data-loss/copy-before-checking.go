// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"log"
	"shop"
)

type record struct {
	quantity byte
	sum      uint32
	written  int
}

func sum(quantity byte) uint32 { return crc32.ChecksumIEEE([]byte{quantity}) }

func main() {
	// region: show
	const right = 2
	replicas := make([]record, 3)
	for n := range replicas {
		replicas[n] = record{right, sum(right), 1}
	}
	replicas[0].quantity ^= 0b00100000 // the disk of one replica
	replicas[0].written = 2            // and the reboot touched the file
	count := func(good func(record) bool) (copies int) {
		for _, record := range replicas {
			if good(record) {
				copies++
			}
		}
		return copies
	}
	sound := func(record record) bool { return sum(record.quantity) == record.sum }
	asWritten := func(record record) bool { return record.quantity == right }

	repair := func(context.Context, *shop.UpdateOrderRequest) (*shop.Order, error) {
		newest := replicas[0]
		for _, record := range replicas {
			if record.written > newest.written { // mark
				newest = record
			}
		}
		newest.sum = sum(newest.quantity) // mark
		for n := range replicas {
			replicas[n] = newest
		}
		return &shop.Order{State: "REPAIRED"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: repair})
	defer server.Stop()
	fmt.Println("sound copies before the repair:", count(sound))

	client, connection := shop.Connect(address)
	defer connection.Close()
	answer, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: %d copies pass the check, %d of them are right\n", answer.State, count(sound), count(asWritten))
	// endregion: show
}
