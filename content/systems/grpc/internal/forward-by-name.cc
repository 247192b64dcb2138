// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "json.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);
  shop::Scene proxy("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  // region: show
  std::multimap<std::string, std::string> incoming = {
      {"content-length", "24"},
      {"connection", "keep-alive"},
      {"x-request-id", "req-0b9f"},
      {"accept-language", "de"},
  };

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  for (const char* name : {"x-request-id", "accept-language", "traceparent"}) {  // mark
    auto [value, end] = incoming.equal_range(name);
    for (; value != end; ++value) context.AddMetadata(name, value->second);
  }
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  std::string fields = proxy.Do("fields");
  std::cout << "x-request-id: " << shop::Pick(fields, "0.x-request-id") << ", connection: \""
            << shop::Pick(fields, "0.connection") << "\"" << std::endl;
  // endregion: show
}
