package shop

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
)

// Gateway starts a proxy before a server's address that knows HTTP/2 and not gRPC. admit looks at a request and returns
// the status to answer with, or 0 to pass it on; it may change the request. Gateway returns the proxy's address.
func Gateway(address string, admit func(*http.Request) int) string {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: address})
	proxy.FlushInterval = -1 // streams
	proxy.Transport = &http2.Transport{
		AllowHTTP: true,
		DialTLS:   func(network, address string, _ *tls.Config) (net.Conn, error) { return net.Dial(network, address) },
	}
	handler := http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		code := admit(request)
		if code == 0 {
			proxy.ServeHTTP(writer, request)
			return
		}
		writer.Header().Set("Server", "gateway")
		writer.Header().Set("Content-Type", "text/html")
		writer.WriteHeader(code)
		fmt.Fprintf(writer, "<h1>%d %s</h1>", code, http.StatusText(code))
	})
	listener := Listen("127.0.0.1:0")
	go http.Serve(listener, h2c.NewHandler(handler, &http2.Server{}))
	return listener.Addr().String()
}
