// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"shop"
	"sync"
	"sync/atomic"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
type row struct{ version, count int32 }

func main() {
	for _, rows := range []int{1, 8} {
		sold := make([]row, rows)
		var mutex sync.Mutex
		var read sync.WaitGroup // in this program, nobody commits before all have read
		read.Add(8)
		updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
			// Each caller has its row. Random rows would still collide now and then.
			row := &sold[int(request.Order.GetQuantity())%rows] // mark
			mutex.Lock()
			seen := row.version
			mutex.Unlock()
			read.Done()
			read.Wait()
			mutex.Lock()
			defer mutex.Unlock()
			if row.version != seen {
				return nil, status.Error(codes.Aborted, "too much contention on sold/lamp")
			}
			row.version++
			row.count++
			return request.Order, nil
		}
		server, address := shop.Serve(shop.Handlers{Update: updateOrder})
		client, connection := shop.Connect(address)
		var aborted int32
		shop.Concurrently(8, func(n int) {
			_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Quantity: int32(n)}})
			if status.Code(err) == codes.Aborted {
				atomic.AddInt32(&aborted, 1)
			}
		})
		counted := int32(0)
		for _, row := range sold {
			counted += row.count
		}
		fmt.Printf("rows: %d; calls: 8, aborted: %d, counted: %d\n", rows, aborted, counted)
		connection.Close()
		server.Stop()
	}
}

// endregion: show
