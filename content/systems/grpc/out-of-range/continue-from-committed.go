// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"journal"
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
	log := &lines{}
	server, address := shop.ServeWith(func(server *grpc.Server) { journal.RegisterJournalServer(server, log) })
	defer server.Stop()

	_, connection := shop.Connect(address)
	defer connection.Close()
	client := journal.NewJournalClient(connection)
	toWrite := []string{"created", "paid", "sent"}
	offset := 0
	for tries := 1; offset < len(toWrite) && tries <= 6; tries++ {
		line := toWrite[offset]
		_, err := client.Write(context.Background(), &journal.Append{Offset: int32(offset), Line: line})
		if err == nil || status.Code(err) == codes.AlreadyExists {
			offset++ // mark
			continue
		}
		fmt.Printf("%s: %v, same offset again\n", line, err)
	}
	fmt.Println("journal:", log.written)
}

// endregion: show
