// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // The path of gRPC is /<package>.<Service>/<Method>, whatever the address says.
  shop::Scene ingress("routes", R"({"prefix": "/shop.v1.Orders/", "upstream": ")" + server.address + R"("})");  // mark

  auto client = shop::Connect(ingress.Address());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  // endregion: show
}
