// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "paid.h"
#include "tokens.h"

shop::Issuer issuer;

// region: show
std::atomic<bool> issuer_is_up{true};
shop::Keys FetchKeys() {
  if (!issuer_is_up) throw std::runtime_error("the issuer does not answer");
  return issuer.keys();
}

class LastKeys {
 public:
  std::atomic<int> failures{0};
  void Refresh() {
    try {
      shop::Keys fetched = FetchKeys();
      std::lock_guard<std::mutex> hold(mutex_);
      keys_ = fetched;
      failures = 0;
    } catch (const std::runtime_error&) {
      ++failures;  // the last keys stay in use; alert on this number  // mark
    }
  }
  std::string Refuse(const std::string& token) {  // no request to anybody
    std::lock_guard<std::mutex> hold(mutex_);
    try {
      shop::VerifyToken(token, keys_);
      return "";
    } catch (const std::runtime_error& error) {
      return error.what();
    }
  }

 private:
  std::mutex mutex_;
  shop::Keys keys_ = FetchKeys();  // without any keys the server does not start
};

int main() {
  LastKeys keys;
  std::atomic<bool> stopping{false};
  std::thread refreshing([&] {
    for (; !stopping; std::this_thread::sleep_for(std::chrono::milliseconds(100))) keys.Refresh();
  });
  issuer_is_up = false;
  while (keys.failures < 3) std::this_thread::sleep_for(std::chrono::milliseconds(50));

  shop::ProtectedOrders orders([&](const std::string& token) { return keys.Refuse(token); });
  auto server = shop::Serve(orders);
  // endregion: show
  grpc::ClientContext context;
  shop::As(issuer.Issue({"billing", "orders"}), context);
  shop::Order order;
  grpc::Status status = shop::Connect(server.address)->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << "the issuer is down; " << shop::Outcome(status, order) << std::endl;
  stopping = true;
  refreshing.join();
}
