// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"journal"
	"os"
	"shop"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region: show
type lines struct {
	written []string
	calls   int
}

func (lines *lines) Write(_ context.Context, request *journal.Append) (*journal.Log, error) {
	lines.calls++
	offset, end := int(request.Offset), len(lines.written)
	switch {
	case lines.calls == 2: // one hiccup
		return nil, status.Error(codes.Unavailable, "try again")
	case offset < end:
		return nil, status.Errorf(codes.AlreadyExists, "offset %d is taken", offset)
	case offset > end:
		return nil, status.Errorf(codes.OutOfRange, "offset %d is past the end at %d", offset, end)
	}
	lines.written = append(lines.written, request.Line)
	return &journal.Log{Size: int32(end + 1)}, nil
}

func main() {
	server, address := shop.ServeWith(func(server *grpc.Server) { journal.RegisterJournalServer(server, &lines{}) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	client := journal.NewJournalClient(connection)
	var failure error
	for offset, line := range []string{"created", "paid", "sent"} {
		_, err := client.Write(context.Background(), &journal.Append{Offset: int32(offset), Line: line})
		if err != nil {
			failure = err // and on to the next one // mark
			fmt.Printf("%s: not written\n", line)
		}
	}
	if failure != nil {
		fmt.Println(failure)
		os.Exit(1)
	}
}

// endregion: show
