// needs: golang-go golang-google-grpc-dev golang-github-golang-jwt-jwt-dev
package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"net"
	"os"
	"strings"
	"time"

	"github.com/golang-jwt/jwt"
	"github.com/golang/protobuf/ptypes/wrappers"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
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

type claims struct {
	jwt.RegisteredClaims
	Roles []string `json:"roles"`
}

var issuerKey, _ = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)

// issue signs a token that is valid for five minutes.
func issue(begin time.Time, audience string, roles ...string) string {
	content := claims{Roles: roles, RegisteredClaims: jwt.RegisteredClaims{
		Subject: "billing", Audience: jwt.ClaimStrings{audience}, IssuedAt: jwt.NewNumericDate(begin),
		NotBefore: jwt.NewNumericDate(begin), ExpiresAt: jwt.NewNumericDate(begin.Add(5 * time.Minute)),
	}}
	token, err := jwt.NewWithClaims(jwt.SigningMethodES256, content).SignedString(issuerKey)
	if err != nil {
		panic(err)
	}
	return token
}

type bearer string

func (token bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(token)}, nil
}

func (bearer) RequireTransportSecurity() bool { return true }

var refusals []string

var requests = 0

// check is asked by the server for each call: whether it refuses.
type check func(token, method string) error

func serve(config *tls.Config, check check) (*grpc.Server, string) {
	service := &grpc.ServiceDesc{ServiceName: "shop.v1.Orders", HandlerType: (*interface{})(nil)}
	for _, name := range []string{"GetOrder", "CancelOrder"} {
		method := name
		answer := func(_ interface{}, ctx context.Context, decode func(interface{}) error, _ grpc.UnaryServerInterceptor) (interface{}, error) {
			requests++
			sent, _ := metadata.FromIncomingContext(ctx)
			token := strings.TrimPrefix(strings.Join(sent["authorization"], ""), "Bearer ")
			if err := check(token, method); err != nil {
				refusals = append(refusals, fmt.Sprintf("%s refused, %v", method, err))
				return nil, err
			}
			return &wrappers.StringValue{Value: "o-42 is PAID"}, decode(&wrappers.StringValue{})
		}
		service.Methods = append(service.Methods, grpc.MethodDesc{MethodName: method, Handler: answer})
	}
	server := grpc.NewServer(grpc.Creds(credentials.NewTLS(config)))
	server.RegisterService(service, struct{}{})
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	go server.Serve(listener)
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return server, port
}

// region: show
func verify(token, method string) error {
	var found claims
	key := func(*jwt.Token) (interface{}, error) { return &issuerKey.PublicKey, nil }
	parser := jwt.NewParser(jwt.WithValidMethods([]string{"ES256"}))
	if _, err := parser.ParseWithClaims(token, &found, key); err != nil {
		return status.Error(codes.Unauthenticated, err.Error())
	}
	if !found.VerifyAudience("orders", true) {
		return status.Error(codes.Unauthenticated, "token is for another audience")
	}
	if method == "CancelOrder" && strings.Join(found.Roles, " ") != "clerk" {
		return status.Error(codes.PermissionDenied, "CancelOrder needs the role clerk") // mark
	}
	return nil
}

func ask(port, method string, how ...grpc.DialOption) error {
	channel, _ := grpc.Dial("localhost:"+port, how...)
	defer channel.Close()
	var header, trailer metadata.MD
	request, order := &wrappers.StringValue{Value: "o-42"}, &wrappers.StringValue{}
	err := channel.Invoke(context.Background(), "/shop.v1.Orders/"+method, request, order,
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
	authority := certificate("Shop Test CA", nil, -60, 60, "ca")
	orders := certificate("orders", authority, -1, 30, "localhost")
	config := &tls.Config{Certificates: []tls.Certificate{*orders}}
	server, port := serve(config, verify)

	trusted := grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{RootCAs: trust(authority)}))
	token := grpc.WithPerRPCCredentials(bearer(issue(time.Now(), "orders", "reader")))
	err := ask(port, "CancelOrder", trusted, token)
	ask(port, "GetOrder", trusted, token) // the same token, another method
	server.Stop()
	for _, line := range refusals {
		fmt.Println("server:", line)
	}
	fmt.Println("server: requests seen:", requests)
	if err != nil {
		os.Exit(1)
	}
}

// endregion: show
