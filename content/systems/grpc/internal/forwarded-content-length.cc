// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);
  shop::Scene proxy("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  // region: show
  // Header fields of the HTTP/1.1 request that a gateway turns into a gRPC call.
  std::multimap<std::string, std::string> incoming = {
      {"content-length", "24"},      // gRPC core takes it out by itself
      {"connection", "keep-alive"},  // and leaves this in, which HTTP/2 forbids  // mark
      {"x-request-id", "req-0b9f"},
      {"accept-language", "de"},
  };

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  for (const auto& [name, value] : incoming) context.AddMetadata(name, value);  // mark
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << shop::Outcome(status, order) << std::endl;
  // endregion: show
}
