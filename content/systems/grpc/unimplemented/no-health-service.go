// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"os"
	"shop"

	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

func main() {
	server, address := shop.Serve(shop.Handlers{Get: shop.Paid})
	defer server.Stop()

	// region: show
	_, connection := shop.Connect(address)
	defer connection.Close()

	// What a probe of Kubernetes or a load balancer calls.
	probe := healthpb.NewHealthClient(connection)
	_, err := probe.Check(context.Background(), &healthpb.HealthCheckRequest{}) // mark
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
