// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// region: show
type orders struct {
	shop.UnimplementedOrdersServer
	primary, replica    sync.Map // the replica is 3 s behind
	written, replicated int64
}

func (orders *orders) CreateOrder(ctx context.Context, request *shop.CreateOrderRequest) (*shop.Order, error) {
	order := &shop.Order{Id: "o-42", Customer: request.Order.GetCustomer()}
	orders.primary.Store(order.Id, order)
	at := atomic.AddInt64(&orders.written, 1)
	time.AfterFunc(3*time.Second, func() {
		orders.replica.Store(order.Id, order)
		atomic.StoreInt64(&orders.replicated, at)
	})
	return order, grpc.SetHeader(ctx, metadata.Pairs("shop-written-at", fmt.Sprint(at))) // a position in the log of writes // mark
}

func (orders *orders) GetOrder(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
	wanted, _ := strconv.ParseInt(shop.Incoming(ctx, "shop-read-at"), 10, 64)
	rows := &orders.replica
	if atomic.LoadInt64(&orders.replicated) < wanted {
		rows = &orders.primary // mark
	}
	order, found := rows.Load(request.Id)
	if !found {
		return nil, status.Errorf(codes.NotFound, "order %q not found", request.Id)
	}
	return order.(*shop.Order), nil
}

func main() {
	server, address := shop.Serve(&orders{})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	var header metadata.MD
	created, err := client.CreateOrder(context.Background(), &shop.CreateOrderRequest{Order: &shop.Order{Customer: "c-7"}}, grpc.Header(&header))
	if err != nil {
		log.Fatal(err)
	}
	ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-read-at", header.Get("shop-written-at")[0])
	order, err := client.GetOrder(ctx, &shop.GetOrderRequest{Id: created.Id})
	fmt.Println("read", order.GetId(), "of", order.GetCustomer(), "at once:", status.Code(err))
}

// endregion: show
