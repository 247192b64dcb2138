// needs: golang-go golang-google-grpc-dev
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"regexp"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/golang/protobuf/ptypes/wrappers"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
)

// region: show
var ours = map[string]bool{"NOTE_TOO_LONG": true, "TOKEN_EXPIRED": true, "ORDERS_CHANGED": true}

// A text of the library chooses a word of ours; no byte of it is copied.
var theirs = []struct{ prefix, reason string }{
	{"connection error: desc", "NO_CONNECTION"},
	{"context deadline exceeded", "DEADLINE"},
	{"context canceled", "CALLER_LEFT"},
	{"unknown method", "NO_SUCH_METHOD"},
	{"grpc: received message larger than max", "TOO_LARGE"},
	{"grpc: error unmarshalling request", "UNREADABLE"},
	{"grpc: error while marshaling", "NOT_SERIALIZABLE"},
}

// From the service definition, not from the wire.
var methods = map[string]string{
	"/shop.v1.Orders/GetOrder":     "unary",
	"/shop.v1.Orders/ListOrders":   "server_stream",
	"/shop.v1.Orders/ImportOrders": "client_stream",
	"/shop.v1.Orders/WatchOrders":  "bidi_stream",
}

var uuid = regexp.MustCompile(`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

type line struct {
	Side          string `json:"side"`
	Code          string `json:"grpc_code"`
	Method        string `json:"method"`
	Peer          string `json:"peer"`
	RequestID     string `json:"request_id"`
	DurationMs    int64  `json:"duration_ms"`
	Reason        string `json:"reason"`
	Authorization string `json:"authorization"`
	Help          string `json:"help"`
}

type watcher struct {
	side    string
	now     func() int64 // milliseconds
	newID   func() string
	mutex   sync.Mutex
	handled map[string]int
}

// call is what a line knows of a call before it ends.
type call struct {
	method, id, authorization string
	begun                     int64
}

func (w *watcher) begin(method string, sent metadata.MD) call {
	id, form := "", "none"
	if ids := sent["x-request-id"]; len(ids) == 1 && uuid.MatchString(ids[0]) {
		id = ids[0]
	} else {
		id = w.newID()
	}
	if values := sent["authorization"]; len(values) > 0 {
		form = "[redacted]"
		if strings.HasPrefix(strings.ToLower(values[0]), "bearer ") {
			form = "Bearer [redacted]"
		}
	}
	return call{method, id, form, w.now()}
}

func reasonOf(st *status.Status) string {
	for _, detail := range st.Details() {
		info, ok := detail.(*errdetails.ErrorInfo)
		if ok && info.Domain == "shop.example" && ours[info.Reason] {
			return info.Reason
		}
	}
	for _, one := range theirs {
		if strings.HasPrefix(st.Message(), one.prefix) {
			return one.reason
		}
	}
	return "OTHER"
}

func (w *watcher) end(c call, address string, err error, reason string) {
	st := status.Convert(err)
	code := st.Code().String()
	if st.Code() > codes.Unauthenticated {
		code = "Unknown" // a peer may send any number
	}
	kind, known := methods[c.method]
	labels := `grpc_type="unknown",grpc_service="unknown",grpc_method="unknown"`
	if known {
		name := strings.Split(c.method, "/")
		labels = fmt.Sprintf("grpc_type=%q,grpc_service=%q,grpc_method=%q", kind, name[1], name[2])
	} else {
		c.method = "unknown"
	}
	if reason == "" {
		reason = reasonOf(st)
	}
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.handled[fmt.Sprintf("%s,grpc_code=%q", labels, code)]++
	if st.Code() != codes.OK {
		help := "https://errdex.example/grpc/" + code
		took := w.now() - c.begun
		text, _ := json.Marshal(line{w.side, code, c.method, address, c.id, took, reason, c.authorization, help})
		fmt.Println(string(text))
	}
}

// serve runs a handler; what it panics with goes no further.
func (w *watcher) serve(ctx context.Context, method string, handle func() error) (err error) {
	sent, _ := metadata.FromIncomingContext(ctx)
	c := w.begin(method, sent)
	address, reason := "unknown", ""
	if from, ok := peer.FromContext(ctx); ok {
		address = from.Addr.String()
	}
	defer func() {
		if recover() != nil { // else the runtime writes the value, and the process is gone // mark
			err, reason = status.Error(codes.Internal, "internal error"), "HANDLER_PANICKED"
		} else if ctx.Err() != nil {
			err = status.FromContextError(ctx.Err()).Err()
			// The client's reset may come before the server's own timer. Ask the clock.
			if end, ok := ctx.Deadline(); ok && time.Now().After(end) {
				err = status.FromContextError(context.DeadlineExceeded).Err()
			}
		}
		err = legible(err)
		w.end(c, address, err, reason)
	}()
	return handle()
}

// legible mends a text that is no UTF-8: grpc-go logs a status that it cannot marshal, details and all.
func legible(err error) error {
	p := status.Convert(err).Proto()
	if p == nil || utf8.ValidString(p.Message) {
		return err
	}
	p.Message = strings.ToValidUTF8(p.Message, "\uFFFD")
	return status.ErrorProto(p)
}

func (w *watcher) unaryServer(
	ctx context.Context, request interface{}, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler,
) (answer interface{}, err error) {
	err = w.serve(ctx, info.FullMethod, func() error {
		answer, err = handler(ctx, request)
		return err
	})
	return answer, err
}

func (w *watcher) streamServer(
	service interface{}, stream grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler,
) error {
	return w.serve(stream.Context(), info.FullMethod, func() error { return handler(service, stream) })
}

// open prepares a client's call, and returns what to do at its end.
func (w *watcher) open(
	ctx context.Context, method string, channel *grpc.ClientConn, options []grpc.CallOption,
) (context.Context, []grpc.CallOption, func(error)) {
	sent, _ := metadata.FromOutgoingContext(ctx)
	sent = sent.Copy()
	c := w.begin(method, sent)
	sent.Set("x-request-id", c.id)
	from := &peer.Peer{}
	var once sync.Once
	done := func(err error) {
		once.Do(func() {
			address := channel.Target() // as long as nobody was reached
			if from.Addr != nil {
				address = from.Addr.String()
			}
			w.end(c, address, err, "")
		})
	}
	return metadata.NewOutgoingContext(ctx, sent), append(options, grpc.Peer(from)), done
}

func (w *watcher) unaryClient(
	ctx context.Context, method string, request, answer interface{},
	channel *grpc.ClientConn, invoke grpc.UnaryInvoker, options ...grpc.CallOption,
) error {
	ctx, options, done := w.open(ctx, method, channel, options)
	err := invoke(ctx, method, request, answer, channel, options...)
	done(err)
	return err
}

func (w *watcher) streamClient(
	ctx context.Context, desc *grpc.StreamDesc, channel *grpc.ClientConn,
	method string, streamer grpc.Streamer, options ...grpc.CallOption,
) (grpc.ClientStream, error) {
	ctx, options, done := w.open(ctx, method, channel, options)
	stream, err := streamer(ctx, desc, channel, method, options...)
	if err != nil {
		done(err)
		return nil, err
	}
	return &watched{stream, desc.ServerStreams, done}, nil
}

type watched struct {
	grpc.ClientStream
	streams bool
	done    func(error)
}

// RecvMsg is where a stream tells how it ended.
func (s *watched) RecvMsg(message interface{}) error {
	err := s.ClientStream.RecvMsg(message)
	switch {
	case err == io.EOF, err == nil && !s.streams:
		s.done(nil)
	case err != nil:
		s.done(err)
	}
	return err
}

func (w *watcher) expose() {
	total := "grpc_" + w.side + "_handled_total"
	fmt.Printf("# HELP %s Total number of RPCs completed, regardless of success or failure.\n", total)
	fmt.Printf("# TYPE %s counter\n", total)
	var series []string
	for labels, count := range w.handled {
		series = append(series, fmt.Sprintf("%s{%s} %d", total, labels, count))
	}
	sort.Strings(series)
	fmt.Println(strings.Join(series, "\n"))
}

// endregion: show

var places = strings.Split("bearer token,cookie,binary metadata,metadata key,request id,method name,"+
	"request body,response body,response metadata,status text,error details,plain error,bad response,"+
	"panic value,text in latin1", ",")

func canary(place string) string { return "canary-" + strings.ReplaceAll(place, " ", "-") }

// found names the places whose canaries a text holds: plain, in hex, in base64, or as %v prints bytes.
func found(written string) []string {
	flat := strings.ToLower(strings.Join(strings.Fields(written), ""))
	var names []string
	for _, place := range places {
		plain := []byte(canary(place))
		spelled := []string{string(plain), hex.EncodeToString(plain)}
		numbers := fmt.Sprint(plain)
		spelled = append(spelled, strings.ReplaceAll(numbers[1:len(numbers)-1], " ", ""))
		for before := 0; before < 3; before++ {
			encoded := base64.StdEncoding.EncodeToString(append(make([]byte, before), plain...))
			spelled = append(spelled, encoded[(before*8+5)/6:(before+len(plain))*8/6])
		}
		for _, one := range spelled {
			if strings.Contains(flat, strings.ToLower(one)) {
				names = append(names, place)
				break
			}
		}
	}
	return names
}

var clock int64 // stands still until a handler moves it, so that a duration is the same at each run

// arrived is what came to the other side: a canary that never travelled proves nothing.
var arrived struct {
	sync.Mutex
	bytes.Buffer
}

func came(what ...interface{}) {
	arrived.Lock()
	defer arrived.Unlock()
	fmt.Fprintln(&arrived.Buffer, what...)
}

var atWork, told = make(chan bool), make(chan bool)

func refusal(code codes.Code, reason, text string) error {
	st, err := status.New(code, text).WithDetails(&errdetails.ErrorInfo{
		Reason: reason, Domain: "shop.example",
		Metadata: map[string]string{"note": canary("error details")},
	})
	if err != nil {
		panic(err)
	}
	return st.Err()
}

var text = "the note " + canary("status text") + " is not wanted"

func answer() *wrappers.StringValue { return &wrappers.StringValue{Value: canary("response body")} }

func getOrder(ctx context.Context, kind string) (*wrappers.StringValue, error) {
	sent, _ := metadata.FromIncomingContext(ctx)
	came(sent, kind)
	atomic.AddInt64(&clock, 40)
	kind = strings.Fields(kind)[0]
	switch kind {
	case "paid":
		grpc.SetHeader(ctx, metadata.Pairs("set-cookie", canary("response metadata")))
	case "refused":
		return nil, refusal(codes.InvalidArgument, "NOTE_TOO_LONG", text)
	case "expired":
		return nil, refusal(codes.Unauthenticated, "TOKEN_EXPIRED", sent["authorization"][0]+" has expired")
	case "latin1":
		came(canary("text in latin1"))
		return nil, refusal(codes.InvalidArgument, "NOTE_TOO_LONG", "the note "+canary("text in latin1")+" \xff")
	case "error":
		return nil, errors.New(canary("plain error"))
	case "broken":
		came(canary("bad response"))
		return &wrappers.StringValue{Value: canary("bad response") + "\xff"}, nil // no UTF-8
	case "left":
		atWork <- true
		<-told
		<-ctx.Done()
		return nil, ctx.Err()
	case "late":
		<-ctx.Done()
		time.Sleep(20 * time.Millisecond)
		return nil, ctx.Err()
	case "panics":
		came(canary("panic value"))
		panic(canary("panic value"))
	}
	return answer(), nil
}

func unary(service interface{}, ctx context.Context, decode func(interface{}) error, interceptor grpc.UnaryServerInterceptor) (interface{}, error) {
	request := &wrappers.StringValue{}
	if err := decode(request); err != nil {
		return nil, err
	}
	handler := func(ctx context.Context, request interface{}) (interface{}, error) {
		return getOrder(ctx, request.(*wrappers.StringValue).Value)
	}
	if interceptor == nil {
		return handler(ctx, request)
	}
	info := &grpc.UnaryServerInfo{Server: service, FullMethod: "/shop.v1.Orders/GetOrder"}
	return interceptor(ctx, request, info, handler)
}

func receive(stream grpc.ServerStream, each func()) {
	for request := (&wrappers.StringValue{}); stream.RecvMsg(request) == nil; {
		came(request.Value)
		each()
	}
}

func listOrders(_ interface{}, stream grpc.ServerStream) error {
	atomic.AddInt64(&clock, 40)
	stream.SendMsg(answer())
	return refusal(codes.Aborted, "ORDERS_CHANGED", text)
}

func importOrders(_ interface{}, stream grpc.ServerStream) error {
	receive(stream, func() { atomic.AddInt64(&clock, 40) })
	return refusal(codes.DataLoss, "said by nobody", text)
}

func watchOrders(_ interface{}, stream grpc.ServerStream) error {
	receive(stream, func() { stream.SendMsg(answer()) })
	return nil
}

var streams = []grpc.StreamDesc{
	{StreamName: "ListOrders", Handler: listOrders, ServerStreams: true},
	{StreamName: "ImportOrders", Handler: importOrders, ClientStreams: true},
	{StreamName: "WatchOrders", Handler: watchOrders, ServerStreams: true, ClientStreams: true},
}

// raw sends bytes that are no message.
type raw struct{}

func (raw) Marshal(interface{}) ([]byte, error) { return []byte(canary("request body")), nil }
func (raw) Unmarshal([]byte, interface{}) error { return nil }
func (raw) Name() string                        { return "proto" }

// settle waits until both sides have recorded so many calls.
func settle(server, client *watcher, ended ...int) {
	for i, one := range []*watcher{server, client} {
		for one != nil {
			one.mutex.Lock()
			total := 0
			for _, count := range one.handled {
				total += count
			}
			one.mutex.Unlock()
			if total >= ended[i] {
				break
			}
			time.Sleep(time.Millisecond)
		}
	}
}

func everyPath(server, client *watcher) {
	var serverOptions []grpc.ServerOption
	dial := []grpc.DialOption{grpc.WithInsecure()}
	if server != nil {
		serverOptions = []grpc.ServerOption{grpc.UnaryInterceptor(server.unaryServer), grpc.StreamInterceptor(server.streamServer)}
		dial = append(dial, grpc.WithUnaryInterceptor(client.unaryClient), grpc.WithStreamInterceptor(client.streamClient))
	}
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	shop := grpc.NewServer(serverOptions...)
	shop.RegisterService(&grpc.ServiceDesc{
		ServiceName: "shop.v1.Orders", HandlerType: (*interface{})(nil),
		Methods: []grpc.MethodDesc{{MethodName: "GetOrder", Handler: unary}}, Streams: streams,
	}, struct{}{})
	go shop.Serve(listener)
	free, _ := net.Listen("tcp", "127.0.0.1:0")
	free.Close() // nobody listens there any more
	channel, _ := grpc.Dial(listener.Addr().String(), dial...)
	nobody, _ := grpc.Dial(free.Addr().String(), dial...)
	unwatched, _ := grpc.Dial(listener.Addr().String(), grpc.WithInsecure())

	secrets := metadata.Pairs("authorization", "Bearer "+canary("bearer token"),
		"cookie", "session="+canary("cookie"), "session-bin", canary("binary metadata"),
		canary("metadata key"), "yes", "x-request-id", canary("request id"))
	ctx := metadata.NewOutgoingContext(context.Background(), secrets)
	get := func(ctx context.Context, via *grpc.ClientConn, kind string, options ...grpc.CallOption) {
		method, request := "GetOrder", &wrappers.StringValue{Value: kind + " " + canary("request body")}
		if kind == "unknown" {
			method = canary("method name")
		}
		if kind == "large" {
			request.Value = strings.Repeat("x", 5<<20)
		}
		var header metadata.MD
		reply := &wrappers.StringValue{}
		err := via.Invoke(ctx, "/shop.v1.Orders/"+method, request, reply, append(options, grpc.Header(&header))...)
		came(reply.Value, header, err, status.Convert(err).Details())
	}

	for _, kind := range []string{"paid", "refused", "expired", "error", "broken"} {
		get(ctx, channel, kind)
	}
	leaving, leave := context.WithCancel(ctx)
	go func() { <-atWork; leave() }()
	get(leaving, channel, "left")
	close(told)
	settle(server, client, 6, 6)
	hurried, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
	get(hurried, channel, "late")
	cancel()
	settle(server, client, 7, 7)
	get(ctx, channel, "unreadable", grpc.ForceCodec(raw{}))
	get(ctx, channel, "large")
	get(ctx, channel, "unknown")
	get(ctx, nobody, "o-42")
	get(ctx, unwatched, "paid")
	for i := range streams {
		stream, _ := channel.NewStream(ctx, &streams[i], "/shop.v1.Orders/"+streams[i].StreamName)
		stream.SendMsg(&wrappers.StringValue{Value: canary("request body")})
		stream.CloseSend()
		var err error
		for err == nil {
			err = stream.RecvMsg(&wrappers.StringValue{})
		}
		came(err, status.Convert(err).Details())
	}
	get(ctx, channel, "latin1")
	get(ctx, channel, "panics")
	shop.Stop()
}

// everythingWritten is both streams of a child: what grpclog and a crash write is in them as well.
func everythingWritten(how string, environment ...string) string {
	child := exec.Command(os.Args[0], how)
	child.Env = append(os.Environ(), environment...)
	written, _ := child.CombinedOutput()
	return string(written)
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "bare" {
		everyPath(nil, nil)
		return
	}
	if len(os.Args) > 1 {
		var ids int64 // in truth: a random UUID, and time.Since
		newID := func() string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", atomic.AddInt64(&ids, 1)) }
		now := func() int64 { return atomic.LoadInt64(&clock) }
		server := &watcher{side: "server", now: now, newID: newID, handled: map[string]int{}}
		client := &watcher{side: "client", now: now, newID: newID, handled: map[string]int{}}
		everyPath(server, client)
		server.expose()
		client.expose()
		fmt.Printf("planted: %d, arrived: %d\n", len(places), len(found(arrived.String())))
		return
	}
	say := func(what string, names []string) {
		if len(names) == 0 {
			names = []string{"none"}
		}
		fmt.Println(what, strings.Join(names, ", "))
	}
	say("without interceptors grpc-go and the runtime write:", found(everythingWritten("bare")))
	written := everythingWritten("watched")
	leaks := found(written)
	if len(leaks) == 0 {
		fmt.Print("with them, all that is written:\n", written)
	}
	say("found:", leaks)
	verbose := everythingWritten("watched", "GRPC_GO_LOG_SEVERITY_LEVEL=info", "GRPC_GO_LOG_VERBOSITY_LEVEL=99")
	say("with them and GRPC_GO_LOG_VERBOSITY_LEVEL=99, found:", found(verbose))
	say("with them and GODEBUG=http2debug=2, found:", found(everythingWritten("watched", "GODEBUG=http2debug=2")))
	os.Exit(len(leaks))
}
