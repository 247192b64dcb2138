// needs: g++ libgrpc++-dev
#include <iostream>

#include "json.h"
#include "shop.h"

int main() {
  // region: show
  // A proxy that answers 400 when Host and :authority differ, as nginx does since 1.29.1.
  shop::Scene proxy("front", R"({"answers": [{"fields": {":status": "400", "content-type": "text/html"}}]})");

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  context.AddMetadata("host", "shop.example");  // meant to choose a virtual host  // mark
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::string fields = proxy.Do("fields");
    std::cerr << "host: " << shop::Pick(fields, "0.host")
              << " and :authority: " << shop::Pick(fields, "0.:authority") << std::endl;
    return 1;
  }
  // endregion: show
}
