// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"shop"

	"golang.org/x/net/http2"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// The call as it goes over the wire, without a gRPC library.
	transport := &http2.Transport{
		AllowHTTP: true,
		DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
	}
	message := append([]byte{0x0a, 4}, "o-42"...) // id = "o-42"
	framed := append([]byte{0, 0, 0, 0, byte(len(message))}, message...)
	request, err := http.NewRequest("POST", "http://"+address+"/shop.v1.Orders/GetOrder", bytes.NewReader(framed))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/grpc")
	request.Header.Set("TE", "trailers")
	answer, err := transport.RoundTrip(request)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(":status", answer.StatusCode)
	content, err := io.ReadAll(answer.Body) // the trailers are there when it is read to the end
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(content), "bytes")
	fmt.Printf("grpc-status: %q\n", answer.Trailer["Grpc-Status"])   // mark
	fmt.Printf("grpc-message: %q\n", answer.Trailer["Grpc-Message"]) // Go sends an empty one
	// endregion: show
}
