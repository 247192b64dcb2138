// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"pages"
	"shop"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
type orders []string

func (orders orders) List(_ context.Context, query *pages.Query) (*pages.Page, error) {
	// The token holds the query it belongs to, and the last line: sealed or signed in real life.
	last := strings.TrimPrefix(query.PageToken, query.State+"@")
	if query.PageToken != "" && last == query.PageToken {
		return nil, status.Error(codes.InvalidArgument, "page_token belongs to a request with another state")
	}
	page := &pages.Page{}
	for _, line := range orders {
		if line <= last || !strings.HasSuffix(line, query.State) {
			continue
		}
		if page.Lines != nil { // there is more
			page.NextPageToken = query.State + "@" + page.Lines[0]
			break
		}
		page.Lines = []string{line}
	}
	return page, nil
}

func main() {
	lines := orders{"o-1 PAID", "o-2 SENT", "o-3 PAID", "o-4 SENT", "o-5 PAID"}
	server, address := shop.ServeWith(func(server *grpc.Server) { pages.RegisterLinesServer(server, lines) })
	defer server.Stop()
	_, connection := shop.Connect(address)
	defer connection.Close()
	client := pages.NewLinesClient(connection)
	query := &pages.Query{State: "PAID"}
	page, err := client.List(context.Background(), query)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(page.Lines)
	query.PageToken = page.NextPageToken
	query.State = "SENT" // meanwhile the user picks another filter // mark
	page, err = client.List(context.Background(), query)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(page.Lines)
}

// endregion: show
