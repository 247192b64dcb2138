// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders(std::chrono::milliseconds(3500));  // and until then nothing is sent
  auto server = shop::Serve(orders);
  // A load balancer that closes a connection over which nothing is sent for 2 s.
  shop::Scene balancer("relay", "{\"port\": " + std::to_string(server.port) + ", \"idleMs\": 2000}");

  auto client = shop::Connect(balancer.Address());  // no keepalive  // mark
  auto started = std::chrono::steady_clock::now();
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    auto waited = std::chrono::steady_clock::now() - started;
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "cut after about " << std::chrono::round<std::chrono::seconds>(waited).count() << " s of silence"
              << std::endl;
    return 1;
  }
}
// endregion: show
