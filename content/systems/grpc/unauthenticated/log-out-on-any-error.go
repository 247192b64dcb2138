// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"
)

func main() {
	authority := shop.NewAuthority("Company CA")
	valid := authority.Issue(shop.Request{Name: "orders"})
	expired := authority.Issue(shop.Request{Name: "orders", FromDay: -30, UntilDay: -1})
	trusted := credentials.NewTLS(&tls.Config{RootCAs: authority.Pool()})

	// region: show
	situations := []struct {
		what        string
		answer      error
		certificate tls.Certificate
	}{
		{"the token has expired", status.Error(codes.Unauthenticated, "token expired"), valid},
		{"the user may not see this order", status.Error(codes.PermissionDenied, "orders.get denied on order o-42"), valid},
		{"the server's certificate has expired", nil, expired},
	}
	loggedOut, needed := 0, 0
	for _, situation := range situations {
		situation := situation
		getOrder := func(context.Context, *shop.GetOrderRequest) (*shop.Order, error) { return nil, situation.answer }
		server, address := shop.Serve(shop.Handlers{Get: getOrder}, grpc.Creds(credentials.NewServerTLSFromCert(&situation.certificate)))
		client, connection := shop.ConnectSecurely(address, trusted)
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: "o-42"})
		if err != nil {
			loggedOut++ // "something with auth": throw the token away // mark
		}
		if status.Code(err) == codes.Unauthenticated {
			needed++
		}
		fmt.Printf("%s: %v\n", situation.what, status.Code(err))
		connection.Close()
		server.Stop()
	}
	fmt.Printf("logged out %d times; a new token would have helped %d time\n", loggedOut, needed)
	// endregion: show
}
