// Package shop is the shop's server and client, shared by all Go programs of the system. What a program is about
// (handlers, metadata, deadlines, credentials) stays in the program.
package shop

import (
	"context"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// Handlers is a shop whose methods are functions. Those that are left out answer UNIMPLEMENTED, as the generated
// UnimplementedOrdersServer does.
type Handlers struct {
	Get    func(context.Context, *GetOrderRequest) (*Order, error)
	Create func(context.Context, *CreateOrderRequest) (*Order, error)
	Update func(context.Context, *UpdateOrderRequest) (*Order, error)
	Cancel func(context.Context, *GetOrderRequest) (*Order, error)
	List   func(*ListOrdersRequest, Orders_ListOrdersServer) error
	Import func(Orders_ImportOrdersServer) error
	Watch  func(Orders_WatchOrdersServer) error
}

var unimplemented UnimplementedOrdersServer

func (handlers Handlers) GetOrder(ctx context.Context, request *GetOrderRequest) (*Order, error) {
	if handlers.Get == nil {
		return unimplemented.GetOrder(ctx, request)
	}
	return handlers.Get(ctx, request)
}

func (handlers Handlers) CreateOrder(ctx context.Context, request *CreateOrderRequest) (*Order, error) {
	if handlers.Create == nil {
		return unimplemented.CreateOrder(ctx, request)
	}
	return handlers.Create(ctx, request)
}

func (handlers Handlers) UpdateOrder(ctx context.Context, request *UpdateOrderRequest) (*Order, error) {
	if handlers.Update == nil {
		return unimplemented.UpdateOrder(ctx, request)
	}
	return handlers.Update(ctx, request)
}

func (handlers Handlers) CancelOrder(ctx context.Context, request *GetOrderRequest) (*Order, error) {
	if handlers.Cancel == nil {
		return unimplemented.CancelOrder(ctx, request)
	}
	return handlers.Cancel(ctx, request)
}

func (handlers Handlers) ListOrders(request *ListOrdersRequest, stream Orders_ListOrdersServer) error {
	if handlers.List == nil {
		return unimplemented.ListOrders(request, stream)
	}
	return handlers.List(request, stream)
}

func (handlers Handlers) ImportOrders(stream Orders_ImportOrdersServer) error {
	if handlers.Import == nil {
		return unimplemented.ImportOrders(stream)
	}
	return handlers.Import(stream)
}

func (handlers Handlers) WatchOrders(stream Orders_WatchOrdersServer) error {
	if handlers.Watch == nil {
		return unimplemented.WatchOrders(stream)
	}
	return handlers.Watch(stream)
}

// Paid is a GetOrder that knows every order, and all are paid.
func Paid(_ context.Context, request *GetOrderRequest) (*Order, error) {
	return &Order{Id: request.Id, State: "PAID"}, nil
}

// Serve starts a shop on a free loopback port and returns the server and its address.
func Serve(orders OrdersServer, options ...grpc.ServerOption) (*grpc.Server, string) {
	listener := Listen("127.0.0.1:0")
	return ServeOn(listener, orders, options...), listener.Addr().String()
}

// ServeOn starts a shop on a listener.
func ServeOn(listener net.Listener, orders OrdersServer, options ...grpc.ServerOption) *grpc.Server {
	server := grpc.NewServer(options...)
	RegisterOrdersServer(server, orders)
	go server.Serve(listener)
	return server
}

// ServeWith starts a server of other services, which register adds, and returns it and its address.
func ServeWith(register func(*grpc.Server), options ...grpc.ServerOption) (*grpc.Server, string) {
	server, listener := grpc.NewServer(options...), Listen("127.0.0.1:0")
	register(server)
	go server.Serve(listener)
	return server, listener.Addr().String()
}

// Listen listens on a TCP address.
func Listen(address string) net.Listener {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		panic(err)
	}
	return listener
}

// Connect makes a client of the shop, in plaintext. What it returns second closes the connection.
func Connect(target string, options ...grpc.DialOption) (OrdersClient, *grpc.ClientConn) {
	return dial(target, append(options, grpc.WithInsecure()))
}

// ConnectSecurely makes a client of the shop that speaks TLS.
func ConnectSecurely(target string, security credentials.TransportCredentials, options ...grpc.DialOption) (OrdersClient, *grpc.ClientConn) {
	return dial(target, append(options, grpc.WithTransportCredentials(security)))
}

// dial stands for grpc.NewClient, which grpc-go has since 1.63.
func dial(target string, options []grpc.DialOption) (OrdersClient, *grpc.ClientConn) {
	connection, err := grpc.Dial(target, options...)
	if err != nil {
		panic(err)
	}
	return NewOrdersClient(connection), connection
}

// DeadAddress returns a loopback address on which nothing listens: of a port that was bound and closed again.
func DeadAddress() string {
	listener := Listen("127.0.0.1:0")
	defer listener.Close()
	return listener.Addr().String()
}

// Obliging is a shop that does what it is asked.
var Obliging = Handlers{
	Get: Paid,
	Update: func(_ context.Context, request *UpdateOrderRequest) (*Order, error) {
		return &Order{Id: request.GetOrder().GetId(), State: "CHANGED"}, nil
	},
	Cancel: func(_ context.Context, request *GetOrderRequest) (*Order, error) {
		return &Order{Id: request.Id, State: "CANCELLED"}, nil
	},
}
