// needs: golang-go
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

// region: show
func main() {
	shop := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.Method, r.URL.Path)
		if r.URL.Path == "/photos" {
			w.Header().Set("Location", "/photos/")
			w.WriteHeader(http.StatusTemporaryRedirect)
		}
	}))
	defer shop.Close()

	// A reader that net/http doesn't know: GetBody stays nil.
	body := struct{ io.Reader }{strings.NewReader("the photo")} // mark
	response, err := http.Post(shop.URL+"/photos", "image/jpeg", body)
	fmt.Printf("err is %v\nHTTP %s\n", err, response.Status)
}

// endregion: show
