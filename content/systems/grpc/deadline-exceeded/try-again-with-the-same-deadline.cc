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

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    std::this_thread::sleep_for(1100ms);
    saved += 1;
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
  grpc::Status status;
  for (int attempt = 1; attempt <= 3; ++attempt) {
    grpc::ClientContext context;
    // Too short for 1.1 s of work, three times over.
    context.set_deadline(std::chrono::system_clock::now() + 700ms);  // mark
    shop::Order order;
    status = client->CreateOrder(&context, request, &order);
    if (status.ok()) break;
    std::cout << "attempt " << attempt << ": " << shop::Name(status.error_code()) << std::endl;
  }
  std::this_thread::sleep_for(1400ms);
  std::string told = status.ok() ? "created" : "failed";
  std::cout << "the customer was told \"" << told << "\" and has " << orders.saved << " orders" << std::endl;
}
// endregion: show
