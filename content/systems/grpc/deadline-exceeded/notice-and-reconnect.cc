// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

int main() {
  shop::PaidOrders orders;
  shop::Running server = shop::Serve(orders);
  shop::Scene path("relay", "{\"port\": " + std::to_string(server.port) + "}");

  // region: show
  grpc::ChannelArguments arguments;
  // All far too short, or too often, outside of a demonstration.
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 300);     // mark
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 500);  // mark
  arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
  // GetOrder is a read. UNAVAILABLE is what a dead connection becomes once it is noticed.
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {
      "maxAttempts": 3,
      "initialBackoff": "0.1s",
      "maxBackoff": "1s",
      "backoffMultiplier": 2,
      "retryableStatusCodes": ["UNAVAILABLE"]
    }
  }]})");
  auto client = shop::Connect(path.Address(), grpc::InsecureChannelCredentials(), arguments);
  shop::Order order;

  grpc::ClientContext first;
  grpc::Status status = client->GetOrder(&first, shop::AskFor("o-41"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  path.Do("freeze");
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 4s);
  status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  std::cout << "connections opened: " << path.Do("connections") << std::endl;
  // endregion: show
}
