// needs: g++ libgrpc++-dev
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>

#include "tokens.h"

// region: show
struct Session {
  std::string token, refresh_token;
};

// A token server that takes a refresh token once, and a used one for a stolen one.
class TokenServer {
 public:
  int renewals = 0;
  bool revoked = false;
  bool Accepts(const std::string& token) {
    std::lock_guard<std::mutex> hold(mutex_);
    return !revoked && token == current_.token;
  }
  Session Renew(const std::string& refresh_token) {
    std::lock_guard<std::mutex> hold(mutex_);
    ++renewals;
    if (refresh_token != current_.refresh_token) revoked = true;  // everything that it ever issued to this client
    if (revoked) return {};
    std::string n = std::to_string(renewals);
    return current_ = {"demo-token-" + n, "demo-refresh-" + n};
  }

 private:
  std::mutex mutex_;
  Session current_ = {"", "demo-refresh-0"};
} token_server;

grpc::Status GetOrder(shop::Orders::Stub& client, const Session& held, bool may_refresh = true) {
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + held.token);
  shop::Order order;
  grpc::Status status = client.GetOrder(&context, {}, &order);
  if (status.error_code() != grpc::StatusCode::UNAUTHENTICATED || !may_refresh) return status;
  return GetOrder(client, token_server.Renew(held.refresh_token), false);  // each call for itself  // mark
}

int main() {
  shop::ProtectedOrders orders(
      [](const std::string& token) { return token_server.Accepts(token) ? "" : "token expired"; });
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::vector<std::thread> calls;
  for (int n = 0; n < 50; ++n) calls.emplace_back([&] { GetOrder(*client, {"demo-token-0", "demo-refresh-0"}); });
  for (std::thread& call : calls) call.join();
  // endregion: show
  std::cout << "50 calls met the expired token, and asked for a new one " << token_server.renewals << " times"
            << std::endl;
  std::cout << "session: " << (token_server.revoked ? "revoked, the user has to log in again" : "renewed") << std::endl;
}
