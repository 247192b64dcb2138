// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <set>

#include "authorized.h"

// region: show
int main() {
  const std::set<std::string> grants = {"billing orders.get"};
  shop::AuthorizedOrders orders(
      {{"demo-token-billing", "billing"}, {"demo-token-default", "default-account"}},
      [&](const shop::Question& wants) -> std::string {
        if (grants.count(wants.caller + " " + wants.permission)) return "";
        std::cerr << "server log: " << wants.caller << " wants " << wants.permission << std::endl;
        return wants.permission + " denied on order " + wants.id + " (or it might not exist)";
      });
  auto server = shop::Serve(orders);

  const std::map<std::string, std::string> environment = {{"ORDER_TOKEN", "demo-token-billing"}};
  // The variable is called ORDER_TOKEN. Nobody notices, because there is always another identity.
  auto found = environment.find("ORDERS_TOKEN");
  const std::string token = found != environment.end() ? found->second : "demo-token-default";  // mark

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + token);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
