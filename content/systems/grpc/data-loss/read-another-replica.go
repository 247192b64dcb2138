// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
type replica struct {
	name  string
	bytes []byte
	sum   uint32
}

func (replica *replica) sound() bool { return crc32.ChecksumIEEE(replica.bytes) == replica.sum }

func main() {
	sum := crc32.ChecksumIEEE([]byte{2})
	replicas := []*replica{{"a", []byte{2}, sum}, {"b", []byte{2}, sum}}
	replicas[0].bytes[0] ^= 1 << 5 // one bit, on a only

	var kept []string
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		var good *replica
		for n := len(replicas) - 1; n >= 0; n-- {
			if replicas[n].sound() {
				good = replicas[n]
			}
		}
		if good == nil {
			return nil, status.Errorf(codes.DataLoss, "%s: no sound copy", request.Id)
		}
		for _, other := range replicas {
			if !other.sound() {
				kept = append(kept, fmt.Sprintf("%s/%s=%x", other.name, request.Id, other.bytes)) // before it is overwritten // mark
				other.bytes = append([]byte(nil), good.bytes...)                                  // from a copy that was checked // mark
			}
		}
		return &shop.Order{Id: request.Id, Quantity: int32(good.bytes[0]), State: "read from " + good.name}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 0; n < 2; n++ {
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		fmt.Println(order.GetQuantity(), "pieces,", order.GetState(), status.Code(err))
	}
	fmt.Println("kept:", kept)
}

// endregion: show
