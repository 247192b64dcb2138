// needs: g++ libgrpc++-dev
#include <atomic>
#include <chrono>
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>

#include "tokens.h"

// region: show
// The token that the client holds.
class Tokens {
 public:
  int fetched = 0;
  std::string Held() {
    std::lock_guard<std::mutex> hold(mutex_);
    return token_;
  }
  // Renews the token that was refused. Who comes while that runs waits for the same result.
  std::string Renew(const std::string& refused) {
    std::lock_guard<std::mutex> hold(mutex_);
    if (token_ == refused) {  // else somebody else has renewed it already
      std::this_thread::sleep_for(std::chrono::milliseconds(200));  // the token server takes its time
      token_ = "demo-token-2";
      ++fetched;
    }
    return token_;
  }

 private:
  std::mutex mutex_;
  std::string token_ = "demo-token-1";  // which has expired
} tokens;

grpc::Status GetOrder(shop::Orders::Stub& client, const std::string& token, bool may_refresh = true) {
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + token);
  shop::Order order;
  grpc::Status status = client.GetOrder(&context, {}, &order);
  if (status.error_code() != grpc::StatusCode::UNAUTHENTICATED || !may_refresh) return status;
  return GetOrder(client, tokens.Renew(token), false);  // the second refusal goes to the caller  // mark
}

int main() {
  shop::ProtectedOrders orders([](const std::string& token) { return token == "demo-token-2" ? "" : "token expired"; });
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::atomic<int> succeeded{0};
  std::vector<std::thread> calls;
  const std::string held = tokens.Held();  // by all calls, before the first refusal
  for (int n = 0; n < 50; ++n) calls.emplace_back([&] { succeeded += GetOrder(*client, held).ok(); });
  for (std::thread& call : calls) call.join();
  // endregion: show
  std::cout << succeeded << " calls succeeded, in " << orders.requests() << " requests" << std::endl;
  std::cout << "tokens fetched: " << tokens.fetched << std::endl;
}
