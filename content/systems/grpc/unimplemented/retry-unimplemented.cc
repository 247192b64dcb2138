// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
std::atomic<int> received{0};

class OlderOrders final : public shop::Orders::Service {
  grpc::Status CancelOrder(ServerContext*, const GetOrderRequest*, Order*) override {
    received += 1;
    return grpc::Status(grpc::StatusCode::UNIMPLEMENTED, "");
  }
};

int main() {
  OlderOrders service;
  auto server = shop::Serve(service);
  // "The rollout will be through soon."
  const std::string codes = R"(["UNAVAILABLE", "UNIMPLEMENTED"])";  // mark
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
  GetOrderRequest request;
  request.set_id("o-42");
  Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  std::cout << "1 call, " << received << " attempts on the same connection, to the same old server: "
            << shop::Name(status.error_code()) << std::endl;
}
// endregion: show
