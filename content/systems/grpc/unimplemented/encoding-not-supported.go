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
	"os"
	"shop"
	"strings"

	"golang.org/x/net/http2"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	// A client in another language that compresses with snappy, byte by byte.
	body := []byte("snappy bytes")
	prefix := []byte{1, 0, 0, 0, byte(len(body))} // flag 1: the message is compressed
	request, _ := http.NewRequest("POST", "http://"+address+"/shop.v1.Orders/GetOrder", bytes.NewReader(append(prefix, body...)))
	request.Header.Set("Content-Type", "application/grpc")
	request.Header.Set("Te", "trailers")
	request.Header.Set("Grpc-Encoding", "snappy") // mark

	plaintext := &http2.Transport{AllowHTTP: true, DialTLS: func(network, address string, _ *tls.Config) (net.Conn, error) {
		return net.Dial(network, address)
	}}
	answer, err := plaintext.RoundTrip(request)
	if err != nil {
		log.Fatal(err)
	}
	io.Copy(io.Discard, answer.Body) // the trailers come after it
	for _, name := range []string{"Grpc-Status", "Grpc-Message"} {
		fmt.Printf("%s: %s%s\n", strings.ToLower(name), answer.Header.Get(name), answer.Trailer.Get(name))
	}
	os.Exit(1)
	// endregion: show
}
