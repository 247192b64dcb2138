// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"io/ioutil"
	"math/big"
	"net"
	"os"
	"time"

	"github.com/golang/protobuf/ptypes/wrappers"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/grpclog"
	"google.golang.org/grpc/metadata"
)

// certificate makes one that signer has signed, or else a CA.
func certificate(name string, signer *tls.Certificate, fromDay, untilDay int, host string) *tls.Certificate {
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	now := time.Now()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()), Subject: pkix.Name{CommonName: name},
		NotBefore: now.AddDate(0, 0, fromDay), NotAfter: now.AddDate(0, 0, untilDay),
		IsCA: signer == nil, BasicConstraintsValid: true, DNSNames: []string{host},
	}
	parent, signing := template, key
	if signer != nil {
		parent, signing = signer.Leaf, signer.PrivateKey.(*ecdsa.PrivateKey)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, signing)
	if err != nil {
		panic(err)
	}
	leaf, _ := x509.ParseCertificate(der)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}
}

func trust(ca *tls.Certificate) *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(ca.Leaf)
	return pool
}

var requests = 0

func serve(config *tls.Config) (*grpc.Server, string) {
	service := &grpc.ServiceDesc{ServiceName: "shop.v1.Orders", HandlerType: (*interface{})(nil)}
	answer := func(_ interface{}, _ context.Context, decode func(interface{}) error, _ grpc.UnaryServerInterceptor) (interface{}, error) {
		requests++
		return &wrappers.StringValue{Value: "o-42 is PAID"}, decode(&wrappers.StringValue{})
	}
	service.Methods = []grpc.MethodDesc{{MethodName: "GetOrder", Handler: answer}}
	server := grpc.NewServer(grpc.Creds(credentials.NewTLS(config)))
	server.RegisterService(service, struct{}{})
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	go server.Serve(listener)
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return server, port
}

// warnings takes what grpc-go would write with GRPC_GO_LOG_SEVERITY_LEVEL=warning; it keeps the server's lines.
type warnings chan string

func (lines warnings) Write(line []byte) (int, error) {
	if at := bytes.Index(line, []byte("Server.Serve")); at >= 0 {
		lines <- string(line[at:])
	}
	return len(line), nil
}

// region: show
func ask(port string, how ...grpc.DialOption) error {
	channel, _ := grpc.Dial("localhost:"+port, how...)
	defer channel.Close()
	var header, trailer metadata.MD
	request, order := &wrappers.StringValue{Value: "o-42"}, &wrappers.StringValue{}
	err := channel.Invoke(context.Background(), "/shop.v1.Orders/GetOrder", request, order,
		grpc.Header(&header), grpc.Trailer(&trailer))
	if err != nil {
		fmt.Println("client:", err) // mark
		fmt.Printf("client: fields of an answer: header %v, trailer %v\n", header, trailer)
	} else {
		fmt.Println("client: order", order.Value)
	}
	return err
}

func main() {
	warned := make(warnings, 1)
	grpclog.SetLoggerV2(grpclog.NewLoggerV2(ioutil.Discard, warned, ioutil.Discard))
	authority := certificate("Shop Test CA", nil, -60, 60, "ca")
	lastYears := certificate("Shop CA of last year", nil, -60, 60, "ca")
	orders := certificate("orders", authority, -1, 30, "localhost")
	config := &tls.Config{Certificates: []tls.Certificate{*orders}}
	server, port := serve(config)

	trusted := credentials.NewTLS(&tls.Config{RootCAs: trust(lastYears)}) // mark
	err := ask(port, grpc.WithTransportCredentials(trusted))
	fmt.Print("server: log: ", <-warned)
	server.Stop()
	fmt.Println("server: requests seen:", requests)
	if err != nil {
		os.Exit(1)
	}
}

// endregion: show
