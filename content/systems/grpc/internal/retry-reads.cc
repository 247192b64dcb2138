// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  shop::Scene proxy("front", R"({"answers": [{"reset": "NGHTTP2_INTERNAL_ERROR"}, "pass"], "upstream": ")" +
                                 server.address + R"("})");

  // Reads only, one method by name, two attempts.
  const std::string name = R"({"service": "shop.v1.Orders", "method": "GetOrder"})";  // mark
  const std::string codes = R"(["UNAVAILABLE", "INTERNAL"])";                         // mark
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [)" + name + R"(],
    "retryPolicy": {
      "maxAttempts": 2, "initialBackoff": "0.3s", "maxBackoff": "1s", "backoffMultiplier": 2,
      "retryableStatusCodes": )" + codes + R"(
    }
  }]})");
  auto client = shop::Connect(proxy.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << ", attempts: " << proxy.Do("requests") << std::endl;
  // endregion: show
}
