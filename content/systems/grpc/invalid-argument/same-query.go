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

type orders []string

func serve(lines pages.LinesServer) pages.LinesClient {
	_, address := shop.ServeWith(func(server *grpc.Server) { pages.RegisterLinesServer(server, lines) })
	_, connection := shop.Connect(address)
	return pages.NewLinesClient(connection)
}

// region: show
func (orders orders) List(_ context.Context, query *pages.Query) (*pages.Page, error) {
	// The token holds the query it belongs to, and the last line: sealed or signed in real life.
	last := strings.TrimPrefix(query.PageToken, query.State+"@")
	if query.PageToken != "" && last == query.PageToken {
		return nil, status.Error(codes.InvalidArgument, "page_token belongs to a request with another state")
	}
	page := &pages.Page{}
	for _, line := range orders {
		switch {
		case line <= last || !strings.HasSuffix(line, query.State): // read before, or not asked for
		case page.Lines == nil:
			page.Lines = []string{line}
		default: // there is more
			page.NextPageToken = query.State + "@" + page.Lines[0]
		}
	}
	return page, nil
}

// linesOf returns all lines of one query. The token never leaves it, so no other query can get it.
func linesOf(client pages.LinesClient, state string) (lines []string, err error) {
	query := &pages.Query{State: state}
	for {
		page, err := client.List(context.Background(), query)
		if err != nil {
			return nil, err
		}
		lines = append(lines, page.Lines...)
		if page.NextPageToken == "" {
			return lines, nil
		}
		query.PageToken = page.NextPageToken // mark
	}
}

func main() {
	client := serve(orders{"o-1 PAID", "o-2 SENT", "o-3 PAID", "o-4 SENT", "o-5 PAID"})
	for _, state := range []string{"PAID", "SENT"} {
		lines, err := linesOf(client, state)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%q\n", lines)
	}
}

// endregion: show
