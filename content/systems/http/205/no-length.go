// needs: golang-go
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// region: show
// As with 204: no length, no chunks, and the connection stays open.
func answer(connection net.Conn) {
	io.ReadAtLeast(connection, make([]byte, 1024), 4)
	fmt.Fprint(connection, "HTTP/1.1 205 Reset Content\r\n\r\n") // mark
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		connection, _ := listener.Accept()
		answer(connection)
	}()

	client := http.Client{Timeout: time.Second}
	response, err := client.Post("http://"+listener.Addr().String()+"/measurements", "text/plain", nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(response.Proto, response.Status)
	_, err = io.ReadAll(response.Body)
	fmt.Println("reading the content:", err)
}

// endregion: show
