// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <set>
#include <stdexcept>

#include "authorized.h"

// region: show
using Environment = std::map<std::string, std::string>;

std::string Required(const Environment& environment, const std::string& name) {
  auto found = environment.find(name);
  if (found == environment.end()) {
    throw std::runtime_error(name + " is not set, and there is no other identity to use");  // mark
  }
  return found->second;
}

int main() {
  const std::set<std::string> grants = {"billing orders.get"};
  shop::AuthorizedOrders orders(
      {{"demo-token-billing", "billing"}, {"demo-token-default", "default-account"}},
      [&](const shop::Question& wants) -> std::string {
        std::cout << "server log: " << wants.caller << " wants " << wants.permission << std::endl;
        if (grants.count(wants.caller + " " + wants.permission)) return "";
        return wants.permission + " denied on order " + wants.id + " (or it might not exist)";
      });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  for (const Environment& environment : {Environment{{"ORDER_TOKEN", "demo-token-billing"}},
                                         Environment{{"ORDERS_TOKEN", "demo-token-billing"}}}) {
    try {
      const std::string token = Required(environment, "ORDERS_TOKEN");
      std::cout << shop::Outcome(*client, &shop::Orders::Stub::GetOrder, "o-42", token) << std::endl;
    } catch (const std::runtime_error& error) {
      std::cout << "at the start: " << error.what() << std::endl;
    }
  }
}
// endregion: show
