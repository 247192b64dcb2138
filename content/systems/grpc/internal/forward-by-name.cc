// needs: g++ libgrpc++-dev
#include <iostream>

#include "json.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // A hop in Node.js between gateway and service, which compares the length with what arrives.
  shop::Scene hop("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  const std::map<std::string, std::string> incoming = {
      {"content-length", "24"},
      {"x-request-id", "req-0b9f"},
      {"accept-language", "de"},
  };
  auto client = shop::Connect(hop.Address());
  grpc::ClientContext context;
  for (const char* name : {"x-request-id", "accept-language", "traceparent"}) {  // mark
    auto found = incoming.find(name);
    if (found != incoming.end()) context.AddMetadata(name, found->second);
  }
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  std::cout << "arrived: " << shop::Pick(hop.Do("fields"), "0.x-request-id") << std::endl;
  // endregion: show
}
