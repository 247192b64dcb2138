// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"shop"
	"strconv"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
)

func main() {
	// region: show
	// A website that calls its page what the request was called. (To text/html, grpc-go answers UNKNOWN.)
	website := http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		writer.Header().Set("Content-Type", request.Header.Get("Content-Type")) // application/grpc // mark
		fmt.Fprint(writer, "<html><body>Welcome to the shop</body></html>")
	})
	listener := shop.Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(website, &http2.Server{}))

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		if found := regexp.MustCompile(`\((\d+) vs`).FindStringSubmatch(err.Error()); found != nil {
			length, _ := strconv.ParseUint(found[1], 10, 32)
			text := make([]byte, 4)
			binary.BigEndian.PutUint32(text, uint32(length))
			fmt.Printf("%d in ASCII: %q\n", length, text) // mark
		}
		os.Exit(1)
	}
	// endregion: show
}
