// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"following"
	"io"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// The new .proto has rpc FollowOrder(GetOrderRequest) returns (stream Order), and GetOrder beside it.
type orders map[string][]string

// GetOrder stays what it was.
func (orders orders) GetOrder(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	states := orders[request.Id]
	if len(states) == 0 {
		return nil, status.Error(codes.NotFound, "no order "+request.Id)
	}
	return &shop.Order{Id: request.Id, State: states[len(states)-1]}, nil
}

// FollowOrder is a method of its own.
func (orders orders) FollowOrder(request *shop.GetOrderRequest, stream following.Orders_FollowOrderServer) error { // mark
	for _, state := range orders[request.Id] {
		if err := stream.Send(&shop.Order{Id: request.Id, State: state}); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	stored := orders{"o-1": {"NEW"}, "o-2": {"NEW", "PAID"}}
	server, address := shop.ServeWith(func(server *grpc.Server) { following.RegisterOrdersServer(server, stored) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	client := following.NewOrdersClient(connection)
	for _, id := range []string{"o-0", "o-1", "o-2"} {
		order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		fmt.Printf("%s: GetOrder %s %s; FollowOrder ", id, status.Code(err), order.GetState())
		stream, err := client.FollowOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		if err != nil {
			log.Fatal(err)
		}
		states := []string{}
		for order, err = stream.Recv(); err == nil; order, err = stream.Recv() {
			states = append(states, order.State)
		}
		fmt.Println(states, "to the end:", err == io.EOF)
	}
}

// endregion: show
