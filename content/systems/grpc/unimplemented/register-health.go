// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// region: show
type orders struct{ shop.UnimplementedOrdersServer }

func main() {
	server := grpc.NewServer()
	shop.RegisterOrdersServer(server, &orders{})
	checks := health.NewServer()
	healthpb.RegisterHealthServer(server, checks) // mark
	listener := shop.Listen("127.0.0.1:0")
	go server.Serve(listener)
	defer server.Stop()

	_, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	probe := healthpb.NewHealthClient(connection)
	check := func() {
		answer, err := probe.Check(context.Background(), &healthpb.HealthCheckRequest{})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(answer.Status)
	}
	check() // "" is SERVING from the start
	// What the service depends on has failed; checks.Shutdown() does the same for all names before the process ends.
	checks.SetServingStatus("", healthpb.HealthCheckResponse_NOT_SERVING) // mark
	check()
}

// endregion: show
