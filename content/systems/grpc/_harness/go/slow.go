package shop

import (
	"context"
	"time"

	"google.golang.org/grpc"
)

// Slow is a GetOrder that takes its time, unless the caller is gone earlier.
func Slow(duration time.Duration) func(context.Context, *GetOrderRequest) (*Order, error) {
	return func(ctx context.Context, request *GetOrderRequest) (*Order, error) {
		select {
		case <-time.After(duration):
			return Paid(ctx, request)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// Timeout gives each unary call a deadline.
func Timeout(duration time.Duration) grpc.UnaryClientInterceptor {
	return func(ctx context.Context, method string, request, reply interface{}, connection *grpc.ClientConn, invoke grpc.UnaryInvoker, options ...grpc.CallOption) error {
		ctx, cancel := context.WithTimeout(ctx, duration)
		defer cancel()
		return invoke(ctx, method, request, reply, connection, options...)
	}
}
