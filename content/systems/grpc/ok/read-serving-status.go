// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// region: show
func main() {
	server := grpc.NewServer()
	checks := health.NewServer()
	healthpb.RegisterHealthServer(server, checks)
	checks.SetServingStatus("shop.v1.Orders", healthpb.HealthCheckResponse_NOT_SERVING)
	listener := shop.Listen("127.0.0.1:0")
	go server.Serve(listener)
	defer server.Stop()

	_, connection := shop.Connect(listener.Addr().String())
	defer connection.Close()
	answer, err := healthpb.NewHealthClient(connection).Check(context.Background(), &healthpb.HealthCheckRequest{Service: "shop.v1.Orders"})
	healthy := err == nil && answer.Status == healthpb.HealthCheckResponse_SERVING // mark
	fmt.Println("healthy:", healthy, answer.GetStatus(), err)
}

// endregion: show
