// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  const std::string status_14 = R"("grpc-status": "14", "grpc-message": "upstream refused the connection")";  // mark
  const std::string unavailable =
      R"({"fields": {":status": "200", "content-type": "application/grpc", )" + status_14 + "}}";
  shop::Scene proxy("front", R"({"answers": [)" + unavailable + R"(, "pass"], "upstream": ")" + server.address +
                                 R"("})");

  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {
      "maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
      "retryableStatusCodes": ["UNAVAILABLE"]
    }
  }]})");
  auto client = shop::Connect(proxy.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  std::cout << "attempts: " << proxy.Do("requests") << std::endl;
  // endregion: show
}
