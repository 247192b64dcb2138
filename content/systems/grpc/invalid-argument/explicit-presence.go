// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"warehouse"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
// The .proto says: optional int32 quantity = 2;
// In Go that is a pointer. Without "optional", in proto3, it is an int32, and 0 when it was left out.
type handlers struct{}

func (handlers) SetStock(_ context.Context, request *warehouse.Stock) (*warehouse.Stock, error) {
	if request.Quantity == nil { // and not request.GetQuantity() == 0 // mark
		return nil, status.Error(codes.InvalidArgument, "quantity is required")
	}
	return request, nil
}

func main() {
	server, address := shop.ServeWith(func(server *grpc.Server) { warehouse.RegisterWarehouseServer(server, handlers{}) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	client := warehouse.NewWarehouseClient(connection)
	sku, none := "tea-200g", int32(0)
	_, err := client.SetStock(context.Background(), &warehouse.Stock{Sku: &sku})
	fmt.Println("left out:", err)
	stock, err := client.SetStock(context.Background(), &warehouse.Stock{Sku: &sku, Quantity: &none})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("set to 0: accepted, quantity is", *stock.Quantity)
}

// endregion: show
