// needs: g++ libgrpc++-dev
#include <iostream>

#include "tokens.h"

// region: show
int main() {
  shop::ProtectedOrders orders([](const std::string& token) { return token.empty() ? "missing bearer token" : ""; });
  auto server = shop::Serve(orders);
  // Somebody on the path: a proxy, a switch, the neighbour in the same network.
  shop::Scene on_the_path("front", "{\"upstream\": \"" + server.address + "\", \"answers\": [\"pass\"]}");
  auto client = shop::Connect(on_the_path.Address());
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;

  grpc::ClientContext with_credentials;
  with_credentials.set_credentials(grpc::AccessTokenCredentials("demo-token-1"));
  grpc::Status refused = client->GetOrder(&with_credentials, request, &order);
  std::cout << "as credentials: " << refused.error_message() << std::endl;  // not sent

  grpc::ClientContext with_metadata;
  with_metadata.AddMetadata("authorization", "Bearer demo-token-1");  // no complaint  // mark
  grpc::Status status = client->GetOrder(&with_metadata, request, &order);
  std::cout << "as metadata: " << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
  std::string fields = on_the_path.Do("fields");
  bool read = fields.find("\"authorization\":\"Bearer demo-token-1\"") != std::string::npos;
  std::cout << "read on the path: " << (read ? "Bearer demo-token-1" : "nothing") << std::endl;
}
// endregion: show
