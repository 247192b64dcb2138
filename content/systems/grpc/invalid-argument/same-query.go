// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
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

// eachLine calls use with all lines of one query. The token never leaves it, so no other query can get it.
func eachLine(client pages.LinesClient, state string, use func(line string)) error {
	query := &pages.Query{State: state}
	for {
		page, err := client.List(context.Background(), query)
		if err != nil {
			return err
		}
		for _, line := range page.Lines {
			use(line)
		}
		if page.NextPageToken == "" {
			return nil
		}
		query.PageToken = page.NextPageToken // mark
	}
}

func main() {
	lines := orders{"o-1 PAID", "o-2 SENT", "o-3 PAID", "o-4 SENT", "o-5 PAID"}
	server, address := shop.ServeWith(func(server *grpc.Server) { pages.RegisterLinesServer(server, lines) })
	defer server.Stop()
	_, connection := shop.Connect(address)
	defer connection.Close()
	client := pages.NewLinesClient(connection)
	for _, state := range []string{"PAID", "SENT"} {
		err := eachLine(client, state, func(line string) { fmt.Println(line) })
		if err != nil {
			log.Fatal(err)
		}
	}
}

// endregion: show
