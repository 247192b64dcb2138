// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // A route for the prefix /shop.v1.Orders/ that rewrites the prefix to /.
  shop::Scene proxy(
      "routes", R"({"prefix": "/shop.v1.Orders/", "rewrite": "/", "upstream": ")" + server.address + R"("})");  // mark

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
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
