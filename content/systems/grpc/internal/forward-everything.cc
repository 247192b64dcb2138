// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "paid.h"
#include "shop.h"

// region: show
// A gateway turns ten HTTP/1.1 requests into calls, with all their header fields as metadata.
int Succeeded(const std::string& address) {
  std::multimap<std::string, std::string> incoming = {{"connection", "keep-alive"}, {"x-request-id", "req-0b9f"}};
  auto client = shop::Connect(address);
  int succeeded = 0;
  for (int n = 0; n < 10; ++n) {
    grpc::ClientContext context;
    for (const auto& [name, value] : incoming) context.AddMetadata(name, value);  // mark
    shop::Order order;
    succeeded += client->GetOrder(&context, shop::AskFor("o-42"), &order).ok();
  }
  return succeeded;
}

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);
  shop::Scene proxy("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");
  std::cout << "on the developer's machine: " << Succeeded(server.address) << " of 10 succeed" << std::endl;
  std::cout << "with a proxy between:       " << Succeeded(proxy.Address()) << " of 10 succeed" << std::endl;
  std::cout << "of these, requests that the proxy took: " << proxy.Do("requests") << std::endl;
}
// endregion: show
