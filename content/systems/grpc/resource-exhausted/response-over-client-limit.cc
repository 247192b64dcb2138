// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> saved{0};

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    saved += 1;
    order->set_id("o-1");
    order->set_note(std::string(5 << 20, '\0'));  // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);  // receives at most 4 MiB a message

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    std::cerr << "orders saved: " << orders.saved << std::endl;
    return 1;
  }
}
// endregion: show
