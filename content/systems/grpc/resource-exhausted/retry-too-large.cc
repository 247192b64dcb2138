// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> saved{0};

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-" + std::to_string(++saved));
    order->set_note(std::string(5 << 20, '\0'));  // saved, and too large to read
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  for (int attempt = 1; attempt <= 4; ++attempt) {  // mark
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    if (status.ok()) break;
    std::cout << "attempt " << attempt << ": " << shop::Text(status) << std::endl;
    std::this_thread::sleep_for(100ms);
  }
  std::cout << "the customer wanted 1 order and has " << orders.saved << std::endl;
}
// endregion: show
