// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

int main() {
  shop::Scene proxy("front", R"({"answers": [{"fields": {":status": "503", "content-type": "text/html"}, "content": "<h1>503</h1>"}]})");

  // region: show
  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    return 1;
  }
  // endregion: show
}
