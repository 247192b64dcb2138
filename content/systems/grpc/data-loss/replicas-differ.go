// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type replica map[string]string

func hash(orders replica) string {
	text, err := json.Marshal(orders) // keys in their order
	if err != nil {
		log.Fatal(err)
	}
	return fmt.Sprintf("%.4x", sha256.Sum256(text))
}

func main() {
	// region: show
	a := replica{"o-41": "PAID", "o-42": "SHIPPED"}
	b := replica{"o-41": "PAID", "o-42": "SHIPPED"}
	c := replica{"o-41": "PAID", "o-42": "PAID"} // missed one write // mark

	alarm := ""
	check := func() {
		if hash(a) != hash(b) || hash(b) != hash(c) {
			alarm = fmt.Sprint("replicas differ at revision 3: ", hash(a), " ", hash(b), " ", hash(c))
		}
	}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if alarm != "" {
			return nil, status.Error(codes.DataLoss, alarm) // for all orders // mark
		}
		return &shop.Order{Id: request.Id, State: a[request.Id]}, nil
	}

	check() // runs every few hours
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	// The order that is equal everywhere:
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-41"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(order.Id, "is", order.State)
	// endregion: show
}
