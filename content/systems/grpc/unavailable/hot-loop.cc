// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  // Something accepts connections and closes them at once: a load balancer without a healthy backend.
  shop::Scene balancer("listener", R"({"close": true})");
  auto client = shop::Connect(balancer.Address());
  int failed = 0;
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(600);
  while (std::chrono::steady_clock::now() < until) {
    grpc::ClientContext context;
    shop::Order order;
    if (!client->GetOrder(&context, shop::AskFor("o-42"), &order).ok()) ++failed;  // no delay, no limit  // mark
  }
  std::cout << "calls failed in 600 ms: " << (failed > 100 ? "more than 100" : std::to_string(failed)) << std::endl;
  std::cout << "connections that the client tried: " << balancer.Do("connections") << std::endl;  // mark
}
// endregion: show
