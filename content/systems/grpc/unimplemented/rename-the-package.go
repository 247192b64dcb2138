// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"following"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// orders are what they were. In their .proto, "package shop.v1" became "package following.v1", in one deployment.
type orders struct {
	*following.UnimplementedOrdersServer
}

func (orders) GetOrder(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	return shop.Paid(ctx, request)
}

func main() {
	before := func(server *grpc.Server) { shop.RegisterOrdersServer(server, shop.Obliging) }
	after := func(server *grpc.Server) { following.RegisterOrdersServer(server, orders{}) } // mark
	for _, register := range []func(*grpc.Server){before, after} {
		server, address := shop.ServeWith(register)
		// A client that was built before the rename: an app on somebody's phone.
		client, connection := shop.Connect(address)
		refused := 0
		for _, id := range []string{"o-41", "o-42", "o-43", "o-44"} {
			_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
			if status.Code(err) == codes.Unimplemented {
				refused++
			}
		}
		for service := range server.GetServiceInfo() {
			fmt.Printf("the server has %s: %d of 4 calls refused\n", service, refused)
		}
		connection.Close()
		server.Stop()
	}
}

// endregion: show
