// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	// Written when the service had two methods that change something:
	denied := map[string]bool{"/shop.v1.Orders/CreateOrder": true, "/shop.v1.Orders/CancelOrder": true} // mark
	readOnly := func(ctx context.Context, request interface{}, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (interface{}, error) {
		if denied[info.FullMethod] {
			return nil, status.Error(codes.PermissionDenied, "read only")
		}
		return handler(ctx, request)
	}
	server, address := shop.Serve(shop.Obliging, grpc.UnaryInterceptor(readOnly)) // UpdateOrder came later
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	ctx := shop.As("demo-token-read-only")
	_, err := client.CreateOrder(ctx, &shop.CreateOrderRequest{})
	fmt.Println("CreateOrder:", err)
	_, err = client.CancelOrder(ctx, &shop.GetOrderRequest{Id: "o-42"})
	fmt.Println("CancelOrder:", err)
	order, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42"}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("UpdateOrder:", order.Id, "is", order.State)
	// endregion: show
}
