// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int requests = 0;

  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    requests += 1;
    return {grpc::StatusCode::FAILED_PRECONDITION, "order " + request->id() + " is SHIPPED"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "0.4s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE", "FAILED_PRECONDITION"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  std::cout << "the answer in the end: " << status.error_message() << std::endl;
  std::cout << "calls: 1, requests that the server had to refuse: " << orders.requests << std::endl;  // mark
}
// endregion: show
