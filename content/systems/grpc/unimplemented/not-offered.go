// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: show
	bulkImport := map[string]bool{"eu-west": false} // per region, from the configuration
	importOrders := func(stream shop.Orders_ImportOrdersServer) error {
		if !bulkImport["eu-west"] {
			return status.Error(codes.Unimplemented, "bulk import is not enabled in eu-west") // mark
		}
		return stream.SendAndClose(&shop.ImportSummary{})
	}
	server, address := shop.Serve(shop.Handlers{Import: importOrders})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	upload, err := client.ImportOrders(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	upload.Send(&shop.Order{Id: "o-1"}) // may end in io.EOF: the reason comes from CloseAndRecv
	_, err = upload.CloseAndRecv()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	// endregion: show
}
