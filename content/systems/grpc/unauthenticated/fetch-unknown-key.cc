// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <mutex>
#include <stdexcept>

#include "tokens.h"

using Clock = std::chrono::steady_clock;
shop::Issuer issuer;

// region: show
class FreshKeys {
 public:
  int fetches = 0;

  shop::Claims Verify(const std::string& token) {
    std::lock_guard<std::mutex> one_at_a_time(mutex_);
    std::string key_id = token.substr(0, token.find('.'));
    // At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
    if (keys_.count(key_id) == 0 && Clock::now() - fetched_at_ > std::chrono::seconds(30)) {
      keys_ = issuer.keys();  // mark
      fetched_at_ = Clock::now();
      ++fetches;
    }
    return shop::VerifyToken(token, keys_);
  }

 private:
  std::mutex mutex_;
  shop::Keys keys_ = issuer.keys();
  Clock::time_point fetched_at_ = Clock::now() - std::chrono::minutes(10);
};

int main() {
  FreshKeys keys;
  shop::ProtectedOrders orders([&](const std::string& token) -> std::string {
    try {
      keys.Verify(token);
      return "";
    } catch (const std::runtime_error& error) {
      return error.what();
    }
  });
  auto server = shop::Serve(orders);
  issuer.Rotate();
  std::vector<std::string> tokens(20, "key-99.e30.c2ln");
  tokens.push_back(issuer.Issue({"billing", "orders"}));

  auto client = shop::Connect(server.address);
  int accepted = 0, refused = 0;
  for (const std::string& token : tokens) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + token);
    shop::Order order;
    client->GetOrder(&context, {}, &order).ok() ? ++accepted : ++refused;
  }
  // endregion: show
  std::cout << "invented keys: " << refused << " refused; new key: " << accepted << " accepted" << std::endl;
  std::cout << "key fetches: " << keys.fetches << std::endl;
}
