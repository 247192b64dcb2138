// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // An ingress with a rule for the path of the web application, and a default backend.
  shop::Scene ingress("routes", R"({"prefix": "/orders/", "upstream": ")" + server.address + R"("})");  // mark

  auto client = shop::Connect(ingress.Address());
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
