// needs: golang-go golang-google-grpc-dev
package main

import (
	"changed"
	"context"
	"fmt"
	"log"
	"shop"
)

func main() {
	// region: show
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: request.Id, Note: []byte{0xff, 0xfe, '*'}}, nil // bytes note = 6;
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	// The client's copy is ahead: bytes note = 6; string note_text = 7;
	var order changed.GrownOrder // mark
	_, connection := shop.Connect(address)
	defer connection.Close()
	err := connection.Invoke(context.Background(), "/shop.v1.Orders/GetOrder", &shop.GetOrderRequest{Id: "o-42"}, &order)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: note %x, note_text %q\n", order.Id, order.Note, order.NoteText)
	// endregion: show
}
