// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "authorized.h"

// region: show
int main() {
  std::set<std::string> grants = {"billing orders.get *"};
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    const std::string grant = wants.caller + " " + wants.permission + " ";
    if (grants.count(grant + "*") || grants.count(grant + wants.id)) return "";
    return wants.permission + " denied on order " + wants.id + " (or it might not exist)";
  });
  auto server = shop::Serve(orders);

  grants.insert("billing orders.cancel o-42");  // this permission, on this order  // mark

  auto client = shop::Connect(server.address);
  for (const char* id : {"o-7", "o-42"}) {
    std::cout << shop::Outcome(*client, &shop::Orders::Stub::CancelOrder, id, "demo-token-1") << std::endl;
  }
}
// endregion: show
