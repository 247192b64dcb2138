// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // A hop in Node.js between gateway and service, which compares the length with what arrives.
  shop::Scene hop("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  // Header fields of the HTTP request that a gateway turns into a gRPC call.
  const std::map<std::string, std::string> incoming = {
      {"content-length", "24"},  // of the JSON body, not of the gRPC message  // mark
      {"x-request-id", "req-0b9f"},
      {"accept-language", "de"},
  };
  auto client = shop::Connect(hop.Address());
  grpc::ClientContext context;
  for (const auto& [name, value] : incoming) context.AddMetadata(name, value);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
