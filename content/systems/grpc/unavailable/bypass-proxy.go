// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"os"
	"shop"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()
	_, port, _ := net.SplitHostPort(address)
	proxy := shop.Play("connect-proxy", `{"refuse": 403}`)
	defer proxy.Close()

	// region: show
	os.Setenv("HTTPS_PROXY", "http://"+proxy.Address())
	os.Setenv("NO_PROXY", "0.0.0.0,.svc.cluster.local") // addresses, and suffixes without `*` // mark

	// 0.0.0.0 stands for an internal host: for localhost and 127.0.0.1 Go never asks a proxy.
	client, connection := shop.Connect("0.0.0.0:" + port)
	defer connection.Close()
	order, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(order.Id, "is", order.State)
	fmt.Println("the proxy was asked for", proxy.Do("asked"))
	// endregion: show
}
