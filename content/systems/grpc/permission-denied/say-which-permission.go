// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	orders := map[string]bool{"o-42": true}
	grants := map[string]bool{"orders.get": true} // of the one caller in this program
	cancelOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		// The permission first, before anything is looked up:
		if !grants["orders.cancel"] {
			refusal := status.Newf(codes.PermissionDenied, "orders.cancel denied on order %s (or it might not exist)", request.Id)
			refusal, err := refusal.WithDetails(&errdetails.ErrorInfo{ // mark
				Reason:   "PERMISSION_MISSING",
				Domain:   "shop.example",
				Metadata: map[string]string{"permission": "orders.cancel", "resource": "orders/" + request.Id},
			})
			if err != nil {
				return nil, err
			}
			return nil, refusal.Err()
		}
		if !orders[request.Id] {
			return nil, status.Errorf(codes.NotFound, "order %s not found", request.Id)
		}
		return &shop.Order{Id: request.Id, State: "CANCELLED"}, nil
	}
	server, address := shop.Serve(shop.Handlers{Cancel: cancelOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	cancel := func(id string) {
		_, err := client.CancelOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		answer := status.Convert(err)
		fmt.Printf("%s: %v", id, answer.Code())
		for _, detail := range answer.Details() {
			if info, ok := detail.(*errdetails.ErrorInfo); ok {
				fmt.Print(", missing: ", info.Metadata["permission"]) // mark
			}
		}
		fmt.Println()
	}
	cancel("o-42")
	cancel("o-99")
	grants["orders.cancel"] = true
	cancel("o-99")
	cancel("o-42")
	// endregion: show
}
