// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "authorized.h"

// region: show
int main() {
  const std::set<std::string> grants = {"billing orders.get"};
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    if (grants.count(wants.caller + " " + wants.permission)) return "";
    return wants.permission + " denied on order " + wants.id + " (or it might not exist)";  // mark
  });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
