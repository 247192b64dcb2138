// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <set>

#include "authorized.h"

// region: show
int main() {
  const std::set<std::string> grants = {"user-7 orders.get", "user-7 orders.cancel"};  // the user may cancel
  std::map<std::string, std::set<std::string>> scopes = {{"user-7 by app", {"orders.get"}}};
  shop::AuthorizedOrders orders(
      {{"demo-token-1", "user-7 by app"}, {"demo-token-2", "user-7 by app, more"}},
      [&](const shop::Question& wants) -> std::string {
        const std::string user = wants.caller.substr(0, wants.caller.find(" by "));
        if (grants.count(user + " " + wants.permission) == 0) return wants.permission + " denied";
        auto held = scopes.find(wants.caller);
        if (held != scopes.end() && held->second.count(wants.permission)) return "";
        return "token lacks the scope " + wants.permission;
      });
  auto server = shop::Serve(orders);

  // Asks the user for one more scope, at the moment of the cancellation, and gets a new token.
  auto consent = [&](const std::string& scope) {
    scopes["user-7 by app, more"] = {"orders.get", scope};
    return "demo-token-2";
  };

  auto client = shop::Connect(server.address);
  const auto cancel = &shop::Orders::Stub::CancelOrder;
  std::string refused = shop::Outcome(*client, cancel, "o-42", "demo-token-1");
  std::cout << "first token: " << refused << std::endl;
  std::string scope = refused.substr(refused.rfind(' ') + 1);
  std::string wider = consent(scope);  // mark
  std::cout << "wider token: " << shop::Outcome(*client, cancel, "o-42", wider) << std::endl;
}
// endregion: show
