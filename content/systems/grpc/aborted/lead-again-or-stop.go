// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"shop"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	epoch := 0
	var shippedBy []string
	orders := shop.Handlers{
		Get: func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) {
			epoch++
			return &shop.Order{Id: "lease", Etag: fmt.Sprint(epoch)}, nil
		},
		Update: func(ctx context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			sent := shop.Incoming(ctx, "shop-epoch")
			if sent != fmt.Sprint(epoch) {
				return nil, status.Errorf(codes.Aborted, "epoch %s is over", sent)
			}
			shippedBy = append(shippedBy, "epoch "+sent)
			return &shop.Order{Id: request.Order.GetId(), State: "SHIPPED"}, nil
		},
	}
	server, address := shop.Serve(orders)
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	lead := func() string {
		lease, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "lease"})
		if err != nil {
			log.Fatal(err)
		}
		return lease.Etag
	}
	ship := func(who, epoch string) {
		ctx := metadata.AppendToOutgoingContext(context.Background(), "shop-epoch", epoch)
		_, err := client.UpdateOrder(ctx, &shop.UpdateOrderRequest{Order: &shop.Order{Id: "o-42"}})
		if status.Code(err) == codes.Aborted { // mark
			fmt.Println(who + ": leadership lost, standing by")
		} else {
			fmt.Println(who+":", status.Code(err))
		}
	}
	worker, successor := lead(), lead()
	ship("successor", successor)
	ship("worker", worker)
	fmt.Printf("o-42 was shipped %d time, by %s\n", len(shippedBy), strings.Join(shippedBy, ", "))
	// endregion: show
}
