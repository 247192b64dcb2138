// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "authorized.h"
#include "tokens.h"

// region: show
int main() {
  // Written when the service had two methods that change something; UpdateOrder came later.
  const std::set<std::string> denied = {"orders.create", "orders.cancel"};  // mark
  shop::AuthorizedOrders orders({{"demo-token-read-only", "reports"}}, [&](const shop::Question& wants) {
    return denied.count(wants.permission) ? "read only" : "";
  });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  std::string cancelled = shop::Outcome(*client, &shop::Orders::Stub::CancelOrder, "o-42", "demo-token-read-only");
  std::cout << "CancelOrder: " << cancelled << std::endl;
  grpc::ClientContext context;
  shop::As("demo-token-read-only", context);
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::Order order;
  grpc::Status status = client->UpdateOrder(&context, request, &order);
  std::cout << "UpdateOrder: " << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
}
// endregion: show
