// Asks once with net/http's default client, and prints in a line what the caller's code sees.
// Arguments: method, url, content (empty for none), then names and values of fields.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

const limit = 2 * time.Second

func shown(content []byte) string {
	if len(content) == 0 {
		return "no content"
	}
	return "content " + string(content)
}

func main() {
	var body io.Reader
	if os.Args[3] != "" {
		body = strings.NewReader(os.Args[3])
	}
	request, err := http.NewRequest(os.Args[1], os.Args[2], body)
	if err != nil {
		fmt.Printf("http.NewRequest returns the error %v\n", err)
		return
	}
	for i := 4; i+1 < len(os.Args); i += 2 {
		if strings.EqualFold(os.Args[i], "Host") {
			request.Host = os.Args[i+1]
		} else {
			request.Header.Add(os.Args[i], os.Args[i+1])
		}
	}
	client := &http.Client{Timeout: limit}
	response, err := client.Do(request)
	var failed *url.Error
	if errors.As(err, &failed) && failed.Timeout() {
		fmt.Printf("no answer, given up after %.0f s\n", limit.Seconds())
		return
	}
	if err != nil {
		fmt.Printf("Do returns the error %v\n", err)
		return
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		fmt.Printf("err is nil, Status is %q; io.ReadAll returns the error %v\n", response.Status, err)
		return
	}
	fmt.Printf("err is nil, Status is %q; %s\n", response.Status, shown(content))
}
