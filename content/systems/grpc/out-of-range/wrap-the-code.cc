// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Storage : shop::Orders::Service {
  int asked = 0;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    asked += 1;
    return {grpc::StatusCode::OUT_OF_RANGE, "insufficient free space"};
  }
};

struct Driver : shop::Orders::Service {
  std::unique_ptr<shop::Orders::Stub> storage;

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest* request,
                           shop::Order* order) override {
    auto inner = grpc::ClientContext::FromServerContext(*context);
    grpc::Status status = storage->CreateOrder(inner.get(), *request, order);
    if (status.ok()) return status;
    return {grpc::StatusCode::INTERNAL, "failed to create: " + shop::Text(status)};  // mark
  }
};

int main() {
  Storage storing;
  Driver driving;
  auto storage = shop::Serve(storing), driver = shop::Serve(driving);
  driving.storage = shop::Connect(storage.address);
  auto client = shop::Connect(driver.address);
  for (int tries = 1; tries <= 9; tries++) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, shop::CreateOrderRequest(), &order);
    if (tries == 1) std::cout << shop::Text(status) << std::endl;
    // A caller that knows what to do with 11 gives up here. This one sees 13.
    if (status.ok() || status.error_code() == grpc::StatusCode::OUT_OF_RANGE) break;
  }
  std::cout << "the storage was asked " << storing.asked << " times" << std::endl;
}
// endregion: show
