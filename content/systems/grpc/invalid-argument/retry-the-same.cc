// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
std::atomic<int> requests{0};

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest*, Order*) override {
    requests += 1;
    return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "order.quantity must be from 1 to 100, got 250");
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  const std::string codes = R"(["UNAVAILABLE", "INVALID_ARGUMENT"])";  // mark
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {
      "maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
      "retryableStatusCodes": )" + codes + R"(
    }
  }]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  CreateOrderRequest request;
  request.mutable_order()->set_quantity(250);
  Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  std::cout << shop::Text(status) << std::endl;
  std::cout << "one call, " << requests << " requests, and one wrong number in all of them" << std::endl;
}
// endregion: show
