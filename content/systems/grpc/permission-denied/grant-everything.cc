// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "authorized.h"

// region: show
int main() {
  std::map<std::string, std::string> roles = {{"billing", "viewer"}};
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    bool allowed = roles.at(wants.caller) == "admin" || wants.permission == "orders.get";
    return allowed ? "" : wants.permission + " denied";
  });
  auto server = shop::Serve(orders);

  // One order has to be cancelled today, and the ticket is closed with:
  roles["billing"] = "admin";  // mark

  auto client = shop::Connect(server.address);
  int cancelled = 0;
  for (int n = 1; n <= 200; ++n) {
    const std::string id = "o-" + std::to_string(n);
    std::string text = shop::Outcome(*client, &shop::Orders::Stub::CancelOrder, id, "demo-token-1");
    cancelled += text == id + " is CANCELLED";
  }
  std::cout << "orders that billing had to cancel: 1" << std::endl;
  std::cout << "orders that whoever holds this token can cancel: " << cancelled << std::endl;
}
// endregion: show
