// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Broken : shop::Orders::Service {
  int reads = 0;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    reads += 1;  // each one reads the failing sector again
    return {grpc::StatusCode::DATA_LOSS, request->id() + ": checksum does not match"};
  }
};

int main() {
  Broken orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.05s", "maxBackoff": "0.1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE", "DATA_LOSS"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << orders.reads << " reads of the same broken record, then code " << status.error_code() << std::endl;  // mark
}
// endregion: show
