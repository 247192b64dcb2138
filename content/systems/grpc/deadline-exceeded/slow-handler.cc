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
    std::this_thread::sleep_for(1s);  // charges the card, books the stock, writes the order
    saved += 1;
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 400ms);  // mark
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::this_thread::sleep_for(1s);
    std::cerr << "a second later, orders in the database: " << orders.saved << std::endl;  // mark
    return 1;
  }
}
// endregion: show
