// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	"google.golang.org/grpc"
)

func main() {
	// region: show
	// The server that runs was built before CancelOrder was added to the .proto: its generated code lists no such method.
	server := grpc.NewServer()
	server.RegisterService(&grpc.ServiceDesc{
		ServiceName: "shop.v1.Orders",
		HandlerType: (*interface{})(nil),
		Methods:     []grpc.MethodDesc{ /* GetOrder, CreateOrder, UpdateOrder */ }, // mark
	}, struct{}{})
	listener := shop.Listen("127.0.0.1:0")
	go server.Serve(listener)
	defer server.Stop()

	client, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
