// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

int main() {
  // region: show
  // A proxy that gives a call up with RST_STREAM and CANCEL.
  shop::Scene proxy("front", R"({"answers": [{"reset": "NGHTTP2_CANCEL"}]})");  // mark
  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // nobody on this side has cancelled anything  // mark
    return 1;
  }
  // endregion: show
}
