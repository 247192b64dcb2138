// needs: g++ libgrpc++-dev
#include <iostream>
#include <optional>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
// A database that never answers.
std::optional<shop::Order> Query(std::chrono::milliseconds timeout) {
  std::this_thread::sleep_for(timeout);
  return std::nullopt;
}

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    auto found = Query(300ms);  // mark
    if (!found) return {grpc::StatusCode::DEADLINE_EXCEEDED, "orders-db: statement timeout"};  // mark
    *order = *found;
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  auto started = std::chrono::system_clock::now();
  grpc::ClientContext context;
  context.set_deadline(started + 4s);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    bool early = std::chrono::system_clock::now() - started < 2s;
    std::cerr << "after " << (early ? "less" : "more") << " than half of the 4 s that the caller has" << std::endl;
    return 1;
  }
}
// endregion: show
