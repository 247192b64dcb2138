// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "json.h"
#include "paid.h"

// region: show
int main() {
  // The proxy from above, its upstream still down for two attempts, now answers in gRPC.
  shop::Scene proxy("front", R"({"answers": [
    {"fields": {":status": "200", "content-type": "application/grpc", "grpc-status": "14"}},
    {"fields": {":status": "200", "content-type": "application/grpc", "grpc-status": "14"}},
    {"fields": {":status": "200", "content-type": "application/grpc"},
     "content": "\u0000\u0000\u0000\u0000\u0006\n\u0004o-42", "trailers": {"grpc-status": "0"}}]})");

  grpc::ChannelArguments arguments;
  // maxAttempts has the first one in it; more than 5 counts as 5.
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 4, "initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}],
    "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1}})");  // mark
  auto client = shop::Connect(proxy.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(4));
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  const std::string fields = proxy.Do("fields");
  for (int n = 0; n < std::stoi(proxy.Do("requests")); ++n) {
    std::string earlier = shop::Pick(fields, std::to_string(n) + ".grpc-previous-rpc-attempts");
    std::cout << "attempt " << n + 1 << ", grpc-previous-rpc-attempts: " << (earlier.empty() ? "none" : earlier)
              << std::endl;
  }
  std::cout << (status.ok() ? "got " + order.id() : shop::Text(status)) << std::endl;
}
// endregion: show
