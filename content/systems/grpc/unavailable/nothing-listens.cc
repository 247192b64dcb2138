// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

int main() {
  std::string address = shop::DeadAddress();

  // region: show
  auto client = shop::Connect(address);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(5));
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  auto started = std::chrono::steady_clock::now();
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    bool soon = std::chrono::steady_clock::now() - started < std::chrono::seconds(1);
    std::cerr << "Failed after " << (soon ? "under 1 s" : "1 s or more") << "; the deadline was 5 s away." << std::endl;
    return 1;
  }
  // endregion: show
}
