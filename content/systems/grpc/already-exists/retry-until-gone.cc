// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int calls = 0;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    calls += 1;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + request->order().id() + " already exists"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE", "ALREADY_EXISTS"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::Order order;
  auto started = std::chrono::steady_clock::now();
  grpc::Status status = client->CreateOrder(&context, request, &order);
  bool waited = std::chrono::steady_clock::now() - started > std::chrono::milliseconds(300);
  std::cout << "calls: " << orders.calls << ", lost: " << (waited ? "more than 300 ms" : "no time")
            << ", gained: " << status.error_message() << std::endl;  // mark
}
// endregion: show
