// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
)

// region: show
// Under the service's former name. Newer generated code exports its description: there it is a copy of
// shop.Orders_ServiceDesc with another ServiceName.
var former = grpc.ServiceDesc{
	ServiceName: "shop.Orders", // mark
	HandlerType: (*shop.OrdersServer)(nil),
	Methods: []grpc.MethodDesc{{
		MethodName: "GetOrder",
		Handler: func(server interface{}, ctx context.Context, decode func(interface{}) error, intercept grpc.UnaryServerInterceptor) (interface{}, error) {
			request := new(shop.GetOrderRequest)
			if err := decode(request); err != nil {
				return nil, err
			}
			handle := func(ctx context.Context, request interface{}) (interface{}, error) {
				return server.(shop.OrdersServer).GetOrder(ctx, request.(*shop.GetOrderRequest))
			}
			if intercept == nil {
				return handle(ctx, request)
			}
			// Without this line nobody asks callers of the old name for a token.
			return intercept(ctx, request, &grpc.UnaryServerInfo{Server: server, FullMethod: "/shop.Orders/GetOrder"}, handle)
		},
	}},
}

func main() {
	orders := shop.Handlers{Get: shop.Paid}
	server := grpc.NewServer()
	shop.RegisterOrdersServer(server, orders)
	server.RegisterService(&former, orders) // mark
	listener := shop.Listen("127.0.0.1:0")
	go server.Serve(listener)
	defer server.Stop()

	_, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	for _, method := range []string{"/shop.Orders/GetOrder", "/shop.v1.Orders/GetOrder"} {
		var order shop.Order
		if err := connection.Invoke(context.Background(), method, &shop.GetOrderRequest{Id: "o-42"}, &order); err != nil {
			log.Fatal(err)
		}
		fmt.Println(method, "found", order.Id)
	}
}

// endregion: show
