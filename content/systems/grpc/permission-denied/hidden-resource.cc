// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "authorized.h"

// region: show
int main() {
  const std::map<std::string, std::string> owners = {{"o-42", "billing"}};
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    auto owner = owners.find(wants.id);
    if (owner != owners.end() && owner->second == wants.caller) return "";
    // The same answer for another's order and for none, so that nobody can find out which exist.
    return wants.permission + " denied on order " + wants.id + " (or it might not exist)";  // mark
  });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  shop::GetOrderRequest request;
  request.set_id("o-24");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
