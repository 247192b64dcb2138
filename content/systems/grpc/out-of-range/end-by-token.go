// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"pages"
	"shop"

	"google.golang.org/grpc"
)

// region: show
type orders struct{ ids []string }

func (orders *orders) List(_ context.Context, query *pages.Query) (*pages.Page, error) {
	page := &pages.Page{}
	for _, id := range orders.ids {
		if id <= query.PageToken { // the last id seen, not a count
			continue
		}
		if len(page.Lines) == 2 { // there is more // mark
			page.NextPageToken = page.Lines[1]
			break
		}
		page.Lines = append(page.Lines, id)
	}
	return page, nil
}

func main() {
	stored := &orders{ids: []string{"o-1", "o-2", "o-3", "o-4", "o-5"}}
	server, address := shop.ServeWith(func(server *grpc.Server) { pages.RegisterLinesServer(server, stored) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	client := pages.NewLinesClient(connection)
	query := &pages.Query{}
	for {
		page, err := client.List(context.Background(), query)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%q, next %q\n", page.Lines, page.NextPageToken)
		if page.NextPageToken == "" { // mark
			break
		}
		query.PageToken = page.NextPageToken
		stored.ids = []string{"o-2", "o-3"} // deletions in between
	}
	fmt.Println("read to the end")
}

// endregion: show
