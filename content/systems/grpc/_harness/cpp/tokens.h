// Tokens for the programs about authentication: a small stand-in for JWTs and for whoever issues them, and a shop that
// asks for one. Keys are made anew for each run, so that nothing that looks like a real token lies in the repository.
#pragma once

#include <openssl/evp.h>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "shop.h"

namespace shop {

// The first value of a call's metadata as a server gets it, or "".
std::string Incoming(const grpc::ServerContext& context, const std::string& key);

// The token in a value of `authorization`, or "" when it is not `Bearer <token>`.
std::string BearerIn(const std::string& authorization);

// The token that a call brings in `authorization: Bearer <token>`, or "".
std::string Bearer(const grpc::ServerContext& context);

// Gives a call a bearer token.
void As(const std::string& token, grpc::ClientContext& context);

// Asks an auth service over HTTP whether a token is active. Throws std::system_error when no answer comes.
bool Introspect(const std::string& address, const std::string& token);

// Serves GetOrder to callers with a good token: for programs in which the client is the point, and the server only has
// to say no.
class ProtectedOrders final : public Orders::Service {
 public:
  // Gets the bearer token, or "", and returns the reason to answer UNAUTHENTICATED with, or "" to let the call in.
  using Refuse = std::function<std::string(const std::string& token)>;
  explicit ProtectedOrders(Refuse refuse) : refuse_(std::move(refuse)) {}
  // How many calls have arrived so far.
  int requests() const { return requests_; }
  grpc::Status GetOrder(grpc::ServerContext* context, const GetOrderRequest* request, Order* order) override;

 private:
  Refuse refuse_;
  std::atomic<int> requests_{0};
};

// What a token says.
struct Claims {
  std::string subject;   // who the token stands for
  std::string audience;  // the service that it is meant for
};

// What a service needs to check tokens: public keys by their id.
using Keys = std::map<std::string, std::shared_ptr<EVP_PKEY>>;

// Signs tokens. Starts with one key, `key-1`.
class Issuer {
 public:
  Issuer() { Rotate(); }
  // From now on signs with a new key; the old one stays published.
  void Rotate();
  // The public keys as they are published now.
  Keys keys() const { return published_; }
  // Signs a token with the newest key.
  std::string Issue(const Claims& claims) const;

 private:
  Keys published_;
  std::string newest_;
};

// Checks the signature of a token and returns its claims. Throws std::runtime_error with a text that names the reason
// and not the token.
Claims VerifyToken(const std::string& token, const Keys& keys);

}  // namespace shop
