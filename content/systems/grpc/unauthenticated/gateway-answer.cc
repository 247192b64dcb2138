// needs: g++ libgrpc++-dev
#include <iostream>

#include "tokens.h"

// region: show
int main() {
  shop::ProtectedOrders orders([](const std::string& token) { return token.empty() ? "missing bearer token" : ""; });
  auto server = shop::Serve(orders);
  // A gateway that knows HTTP and not gRPC asks for an API key, and answers 401 without.
  shop::Scene gateway("gateway", "{\"upstream\": \"" + server.address +
                                     "\", \"field\": \"x-api-key\", \"value\": \"demo-key-1\"}");  // mark

  auto client = shop::Connect(gateway.Address());
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");  // what the server wants, not what the gateway wants
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
