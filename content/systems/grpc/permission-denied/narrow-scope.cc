// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <set>

#include "authorized.h"

// region: show
int main() {
  const std::set<std::string> grants = {"user-7 orders.get", "user-7 orders.cancel"};  // the user may cancel
  const std::map<std::string, std::set<std::string>> scopes = {{"user-7 by app", {"orders.get"}}};  // not this app
  shop::AuthorizedOrders orders({{"demo-token-1", "user-7 by app"}}, [&](const shop::Question& wants) -> std::string {
    const std::string user = wants.caller.substr(0, wants.caller.find(" by "));
    if (grants.count(user + " " + wants.permission) == 0) return wants.permission + " denied";
    if (scopes.at(wants.caller).count(wants.permission)) return "";
    return "token lacks the scope " + wants.permission;  // mark
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
