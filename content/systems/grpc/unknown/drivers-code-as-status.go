// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"shop"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	storage := httptest.NewServer(http.NotFoundHandler())
	defer storage.Close()

	// region: show
	// What stands between the handler and its data: a storage that speaks HTTP, and commands.
	commands := map[string]string{"o-2": "exit 7", "o-3": "exit 1", "o-4": "exit 16"}
	getOrder := func(_ context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		if command, known := commands[request.Id]; known {
			err := exec.Command("sh", "-c", command).Run()
			var failed *exec.ExitError
			if errors.As(err, &failed) {
				return nil, status.Error(codes.Code(failed.ExitCode()), err.Error()) // any number is a code // mark
			}
			return nil, err
		}
		answer, err := http.Get(storage.URL)
		if err != nil {
			return nil, err
		}
		return nil, status.Error(codes.Code(answer.StatusCode), answer.Status) // mark
	}
	server, address := shop.Serve(shop.Handlers{Get: getOrder})
	defer server.Stop()

	client, connection := shop.Connect(address)
	defer connection.Close()
	for _, id := range []string{"o-1", "o-2", "o-3", "o-4"} {
		_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
		fmt.Println(err)
	}
	// endregion: show
}
