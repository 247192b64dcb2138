// needs: g++ libgrpc++-dev
#include <iostream>

#include "tokens.h"

// region: show
int main() {
  shop::ProtectedOrders orders([](const std::string& token) { return token.empty() ? "missing bearer token" : ""; });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.set_credentials(grpc::AccessTokenCredentials("demo-token-1"));  // mark
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "calls that reached the server: " << orders.requests() << std::endl;
    return 1;
  }
}
// endregion: show
