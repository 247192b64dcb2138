// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"
	"time"

	"github.com/golang/protobuf/ptypes"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	used := 0 // in this minute, by this customer
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if used++; used > 3 {
			refusal := status.New(codes.ResourceExhausted, "orders.read: 3 calls a minute for customer c-7")
			refusal, err := refusal.WithDetails(&errdetails.RetryInfo{RetryDelay: ptypes.DurationProto(42 * time.Second)}) // mark
			if err != nil {
				return nil, err
			}
			return nil, refusal.Err()
		}
		return &shop.Order{Id: request.Id, State: "PAID"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for n := 1; ; n++ {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", n)})
		if err == nil {
			continue
		}
		fmt.Println(err)
		for _, detail := range status.Convert(err).Details() {
			if info, ok := detail.(*errdetails.RetryInfo); ok {
				fmt.Printf("call %d: try again in %d s\n", n, info.RetryDelay.Seconds) // mark
			}
		}
		os.Exit(1)
	}
	// endregion: show
}
