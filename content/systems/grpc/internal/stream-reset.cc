// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

int main() {
  // region: show
  // A proxy whose upstream does not answer, and which gives the stream up.
  shop::Scene proxy("front", R"({"answers": [{"reset": "NGHTTP2_INTERNAL_ERROR"}]})");  // mark

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
