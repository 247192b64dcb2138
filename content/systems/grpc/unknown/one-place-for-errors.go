// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// guard is the one place that every unary call goes through: it ends with a status of ours, whatever the handler does.
// (Streams need its twin, a StreamServerInterceptor.)
func guard(ctx context.Context, request interface{}, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (answer interface{}, err error) {
	defer func() {
		if problem := recover(); problem != nil { // without this the process ends, and every open call with it // mark
			err = fmt.Errorf("panic: %v", problem)
		}
		if _, ours := status.FromError(err); ours {
			return
		}
		reference := "err-5f1c" // random, in the log and in the answer
		fmt.Println("server log:", reference, info.FullMethod, err)
		err = status.Error(codes.Internal, "reference "+reference) // mark
	}()
	return handler(ctx, request)
}

func main() {
	prices := map[string]*shop.Order{"c-7": {Quantity: 2}}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		return &shop.Order{Id: request.Id, Quantity: prices[request.Id].Quantity}, nil // nil for o-42
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder}, grpc.UnaryInterceptor(guard))
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("client:", err)
}

// endregion: show
