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
		content, _ := io.ReadAll(r.Body)
		fmt.Println(r.Method, r.URL.Path, len(content), "bytes")
		if r.URL.Path == "/photos" {
			w.Header().Set("Location", "/photos/")
			w.WriteHeader(http.StatusTemporaryRedirect)
		}
	}))
	defer shop.Close()

	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("the photo")), nil }
	body, _ := open()
	request, _ := http.NewRequest("POST", shop.URL+"/photos", body)
	request.GetBody = open // mark
	response, err := http.DefaultClient.Do(request)
	fmt.Printf("err is %v, %s\n", err, response.Status)
}

// endregion: show
