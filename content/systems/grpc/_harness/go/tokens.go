package shop

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// Claims is what a token says.
type Claims struct {
	// Who the token stands for.
	Subject string
	// The service that the token is meant for.
	Audience string
}

// Keys are public keys by their id: what a service needs to check tokens.
type Keys map[string]ed25519.PublicKey

// Issuer signs tokens: a small stand-in for JWTs and for whoever issues them. Its keys are made anew for each run.
type Issuer struct {
	published Keys
	newest    string
	secret    ed25519.PrivateKey
}

// NewIssuer starts an issuer with one key, "key-1".
func NewIssuer() *Issuer {
	issuer := &Issuer{published: Keys{}}
	issuer.Rotate()
	return issuer
}

// Rotate signs from now on with a new key; the old one stays published.
func (issuer *Issuer) Rotate() {
	public, secret, err := ed25519.GenerateKey(nil)
	if err != nil {
		panic(err)
	}
	issuer.newest = fmt.Sprintf("key-%d", len(issuer.published)+1)
	issuer.secret = secret
	issuer.published[issuer.newest] = public
}

// Keys returns the public keys as they are published now.
func (issuer *Issuer) Keys() Keys {
	keys := Keys{}
	for id, key := range issuer.published {
		keys[id] = key
	}
	return keys
}

// Issue signs a token with the newest key.
func (issuer *Issuer) Issue(claims Claims) string {
	payload, err := json.Marshal(claims)
	if err != nil {
		panic(err)
	}
	signed := issuer.newest + "." + base64.RawURLEncoding.EncodeToString(payload)
	signature := ed25519.Sign(issuer.secret, []byte(signed))
	return signed + "." + base64.RawURLEncoding.EncodeToString(signature)
}

// VerifyToken checks the signature of a token and returns its claims. The error names the reason and not the token.
func VerifyToken(token string, keys Keys) (claims Claims, err error) {
	parts := strings.SplitN(token+"..", ".", 4)
	key, known := keys[parts[0]]
	if !known {
		return claims, errors.New("token is signed with an unknown key")
	}
	signature, _ := base64.RawURLEncoding.DecodeString(parts[2])
	if !ed25519.Verify(key, []byte(parts[0]+"."+parts[1]), signature) {
		return claims, errors.New("signature of the token is wrong")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err == nil {
		err = json.Unmarshal(payload, &claims)
	}
	return claims, err
}

// Incoming returns the first value of a call's metadata as a server gets it, or "".
func Incoming(ctx context.Context, key string) string {
	if md, _ := metadata.FromIncomingContext(ctx); len(md.Get(key)) > 0 {
		return md.Get(key)[0]
	}
	return ""
}

// Bearer returns the token in a call's "authorization: Bearer <token>", or "" when it has none of this form.
func Bearer(ctx context.Context) string {
	fields := strings.Fields(Incoming(ctx, "authorization"))
	if len(fields) != 2 || !strings.EqualFold(fields[0], "bearer") {
		return ""
	}
	return fields[1]
}

// As returns a context whose calls carry a bearer token.
func As(token string) context.Context {
	return metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+token)
}

// Gate counts the unary calls that came to a server, and those that it turned away.
type Gate struct{ requests, refused int32 }

// Requests is how many calls have arrived.
func (gate *Gate) Requests() int { return int(atomic.LoadInt32(&gate.requests)) }

// Refused is how many calls were turned away.
func (gate *Gate) Refused() int { return int(atomic.LoadInt32(&gate.refused)) }

// Authenticate lets calls in by their bearer token, which check gets. It answers UNAUTHENTICATED with the text of the
// error that check returns.
func (gate *Gate) Authenticate(check func(token string) error) grpc.ServerOption {
	return gate.option(func(ctx context.Context, _ string, _ interface{}) error {
		if err := check(Bearer(ctx)); err != nil {
			return status.Error(codes.Unauthenticated, err.Error())
		}
		return nil
	})
}

// Only accepts one token; whoever brings another one reads the text.
func Only(accepted, text string) func(token string) error {
	return func(token string) error {
		if token != accepted {
			return errors.New(text)
		}
		return nil
	}
}

// Any accepts every token, but there has to be one.
func Any(token string) error {
	if token == "" {
		return errors.New("missing bearer token")
	}
	return nil
}

// Question is what a call wants, as a check of permissions sees it.
type Question struct{ Caller, Permission, ID string }

var permissions = map[string]string{
	"/shop.v1.Orders/GetOrder":    "orders.get",
	"/shop.v1.Orders/UpdateOrder": "orders.update",
	"/shop.v1.Orders/CancelOrder": "orders.cancel",
}

// Authorize knows callers by their tokens and asks, before each call, whether the caller may do this. refuse returns
// the text to answer PERMISSION_DENIED with, or "". A call without a known token ends in UNAUTHENTICATED.
func (gate *Gate) Authorize(tokens map[string]string, refuse func(Question) string) grpc.ServerOption {
	return gate.option(func(ctx context.Context, method string, request interface{}) error {
		caller, known := tokens[Bearer(ctx)]
		if !known {
			return status.Error(codes.Unauthenticated, "token not accepted")
		}
		question := Question{Caller: caller, Permission: permissions[method]}
		switch request := request.(type) {
		case *GetOrderRequest:
			question.ID = request.Id
		case *UpdateOrderRequest:
			question.ID = request.GetOrder().GetId()
		}
		if text := refuse(question); text != "" {
			return status.Error(codes.PermissionDenied, text)
		}
		return nil
	})
}

func (gate *Gate) option(check func(ctx context.Context, method string, request interface{}) error) grpc.ServerOption {
	return grpc.UnaryInterceptor(func(ctx context.Context, request interface{}, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (interface{}, error) {
		atomic.AddInt32(&gate.requests, 1)
		if err := check(ctx, info.FullMethod, request); err != nil {
			atomic.AddInt32(&gate.refused, 1)
			return nil, err
		}
		return handler(ctx, request)
	})
}
