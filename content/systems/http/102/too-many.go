// needs: golang-go
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// region: show
func main() {
	archive := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < 6; i++ {
			w.WriteHeader(http.StatusProcessing) // mark
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	defer archive.Close()

	response, err := http.Get(archive.URL + "/archive/2026")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(response.Status)
}

// endregion: show
