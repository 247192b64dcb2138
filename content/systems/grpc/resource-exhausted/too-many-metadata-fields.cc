// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

int main() {
  shop::PaidOrders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  // region: show
  grpc::ClientContext context;
  size_t size = 0;
  for (int n = 1; n <= 200; ++n) {
    std::string name = "shop-flag-" + std::to_string(n);
    context.AddMetadata(name, "on");  // mark
    size += name.size() + 2 + 32;
  }
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    std::cerr << "200 fields, " << size << " bytes as HTTP/2 counts them; allowed: 8192" << std::endl;
    return 1;
  }
  // endregion: show
}
