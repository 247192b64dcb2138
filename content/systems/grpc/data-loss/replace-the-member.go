// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
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
	c := replica{"o-41": "PAID", "o-42": "PAID"}

	alarm := ""
	check := func() {
		alarm = ""
		if hash(a) != hash(b) || hash(b) != hash(c) {
			alarm = fmt.Sprint("replicas differ: ", hash(a), " ", hash(b), " ", hash(c))
		}
	}
	check()
	fmt.Println("alarm:", alarm)
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if alarm != "" {
			return nil, status.Error(codes.DataLoss, alarm)
		}
		return &shop.Order{Id: request.Id, State: c[request.Id]}, nil
	}

	// Two of three agree: c is the one to replace.
	kept := c // 1. what c has, before anything is overwritten // mark
	c = replica{}
	for id, state := range a {
		c[id] = state // 2. built anew from the majority
	}
	check() // 3. the check lifts the alarm, not a hand // mark
	fmt.Println("kept from c: o-42", kept["o-42"])

	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()
	client, connection := shop.Connect(address)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("c answers:", order.Id, order.State)
	// endregion: show
}
