// needs: golang-go golang-google-grpc-dev
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"shop"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

// region: show
// recovering is the one place for panics: those of the handler's own goroutine.
func recovering(ctx context.Context, request interface{}, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (answer interface{}, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("panic: %v", problem)
		}
	}()
	return handler(ctx, request)
}

func serve() {
	orders := shop.Handlers{Get: func(ctx context.Context, request *shop.GetOrderRequest) (*shop.Order, error) {
		fmt.Println("running") // the server's log, so that we know
		if request.Id == "o-42" {
			go func() { panic("no connection for o-42") }() // nobody recovers here, and the process ends // mark
		}
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	_, address := shop.Serve(orders, grpc.UnaryInterceptor(recovering))
	fmt.Println(address)
	select {}
}

func main() {
	if len(os.Args) > 1 {
		serve()
	}
	server, output, said := start("serve")
	var word string
	fmt.Fscanln(output, &word) // its address
	client, _ := shop.Connect(word)
	ends := make(chan error)
	for _, id := range []string{"o-1", "o-2", "o-42"} {
		go func(id string) {
			_, err := client.GetOrder(context.Background(), &shop.GetOrderRequest{Id: id})
			ends <- err
		}(id)
		fmt.Fscanln(output, &word) // it runs
	}
	for n := 1; n <= 3; n++ {
		fmt.Println("call:", status.Code(<-ends)) // mark
	}
	fmt.Printf("server: %v, %s\n", server.Wait(), strings.SplitN(said.String(), "\n", 2)[0])
}

// endregion: show

func start(arguments ...string) (*exec.Cmd, io.Reader, *strings.Builder) {
	process, errors := exec.Command(os.Args[0], arguments...), &strings.Builder{}
	process.Stderr = errors
	output, err := process.StdoutPipe()
	if err != nil || process.Start() != nil {
		log.Fatal("the server does not start")
	}
	return process, output, errors
}
