// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"time"

	"github.com/golang/protobuf/ptypes"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	charged := 0 // this limiter charges every call, the refused ones as well
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if charged++; charged <= 3 {
			return &shop.Order{Id: request.Id, State: "PAID"}, nil
		}
		refusal, err := status.New(codes.ResourceExhausted, "3 calls a minute").WithDetails(
			&errdetails.RetryInfo{RetryDelay: ptypes.DurationProto(time.Minute)})
		if err != nil {
			return nil, err
		}
		return nil, refusal.Err()
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	read := 0
	var last error
	for failed := 0; failed < 500; {
		_, last = client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: fmt.Sprint("o-", read+1)})
		if last == nil {
			read++
		} else {
			failed++ // no wait // mark
		}
	}
	fmt.Printf("orders read: %d; calls charged: %d; refused: %d\n", read, charged, charged-read)
	info := status.Convert(last).Details()[0].(*errdetails.RetryInfo)
	fmt.Printf("the last answer still says: in %d s\n", info.RetryDelay.Seconds)
	// endregion: show
}
