// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"regexp"
	"shop"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	pattern := regexp.MustCompile(`^o-\d+$`)
	states := map[string]string{"o-42": "SENT"}
	updateOrder := func(_ context.Context, request *shop.UpdateOrderRequest) (*shop.Order, error) {
		id := request.GetOrder().GetId()
		if !pattern.MatchString(id) { // whatever the database holds
			return nil, status.Errorf(codes.InvalidArgument, "order.id %q must be like o-42", id)
		}
		switch states[id] {
		case "":
			return nil, status.Errorf(codes.NotFound, "no order %s", id)
		case "SENT":
			violation := &errdetails.PreconditionFailure_Violation{Type: "STATE", Subject: id, Description: "the order is SENT"}
			refusal, err := status.Newf(codes.FailedPrecondition, "order %s has left", id).WithDetails( // mark
				&errdetails.PreconditionFailure{Violations: []*errdetails.PreconditionFailure_Violation{violation}})
			if err != nil {
				return nil, err
			}
			return nil, refusal.Err()
		}
		return request.Order, nil
	}
	server, address := shop.Serve(shop.Handlers{Update: updateOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, id := range []string{"42", "o-43", "o-42"} {
		_, err := client.UpdateOrder(context.Background(), &shop.UpdateOrderRequest{Order: &shop.Order{Id: id, Quantity: 3}})
		fmt.Println(err)
		for _, detail := range status.Convert(err).Details() {
			failure, _ := detail.(*errdetails.PreconditionFailure)
			for _, violation := range failure.GetViolations() {
				fmt.Println("offer a return:", violation.Description)
			}
		}
	}
	// endregion: show
}
