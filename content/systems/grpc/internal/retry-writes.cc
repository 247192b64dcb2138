// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
struct Orders : shop::Orders::Service {
  std::vector<std::string> saved;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-" + std::to_string(saved.size() + 1));
    saved.push_back(order->id());
    // The order is written. What comes after it fails twice.
    if (saved.size() < 3) return {grpc::StatusCode::INTERNAL, "the receipt could not be mailed"};
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  shop::CreateOrderRequest request;  // no request id: the server cannot know  // mark
  request.mutable_order()->set_customer("c-7");
  for (int attempt = 1; attempt <= 5; ++attempt) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    std::cout << "attempt " << attempt << ": " << (status.ok() ? "created " + order.id() : shop::Text(status)) << std::endl;
    if (status.ok()) break;
    std::this_thread::sleep_for(100ms);  // and once more  // mark
  }
  std::cout << "the customer wanted 1 order and has " << orders.saved.size() << std::endl;
}
// endregion: show
