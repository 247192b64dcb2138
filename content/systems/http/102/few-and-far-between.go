// needs: golang-go
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// region: show
func main() {
	const most = 3
	archive := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for step := 0; step < 60; step++ { // a minute of work, a step each second
			if step%20 == 0 && step/20 < most {
				w.WriteHeader(http.StatusProcessing) // mark
			}
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
