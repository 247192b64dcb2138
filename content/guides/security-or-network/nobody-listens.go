// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"os"

	"github.com/golang/protobuf/ptypes/wrappers"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
)

// region: show
func ask(port string, how ...grpc.DialOption) error {
	channel, _ := grpc.Dial("localhost:"+port, how...)
	defer channel.Close()
	var header, trailer metadata.MD
	request, order := &wrappers.StringValue{Value: "o-42"}, &wrappers.StringValue{}
	err := channel.Invoke(context.Background(), "/shop.v1.Orders/GetOrder", request, order,
		grpc.Header(&header), grpc.Trailer(&trailer))
	if err != nil {
		fmt.Println("client:", err) // mark
		fmt.Printf("client: fields of an answer: header %v, trailer %v\n", header, trailer)
	} else {
		fmt.Println("client: order", order.Value)
	}
	return err
}

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	listener.Close() // the server is down

	err := ask(port, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
	if err != nil {
		os.Exit(1)
	}
}

// endregion: show
