// needs: g++ libgrpc++-dev
#include <functional>
#include <iostream>
#include <map>
#include <mutex>
#include <set>

#include "authorized.h"

// region: show
int main() {
  std::set<std::string> grants;
  int version = 1, asked = 0;
  std::map<std::string, bool> decisions;
  std::mutex mutex;  // calls come in several threads
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    std::lock_guard<std::mutex> hold(mutex);
    const std::string grant = wants.caller + " " + wants.permission;
    // With the version, an old decision is not found any more.
    auto [decision, is_new] = decisions.try_emplace(std::to_string(version) + " " + grant);
    if (is_new) {
      ++asked;
      decision->second = grants.count(grant) > 0;
    }
    return decision->second ? "" : wants.permission + " denied";
  });
  auto change = [&](const std::function<void()>& edit) {
    std::lock_guard<std::mutex> hold(mutex);
    edit();
    ++version;  // mark
  };
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  auto call = [&] { return shop::Outcome(*client, &shop::Orders::Stub::GetOrder, "o-42", "demo-token-1"); };
  std::cout << "before:  " << call() << std::endl;
  change([&] { grants.insert("billing orders.get"); });
  std::cout << "granted: " << call() << std::endl;
  change([&] { grants.erase("billing orders.get"); });
  std::cout << "revoked: " << call() << std::endl;
  change([&] { grants.insert("billing orders.get"); });
  for (int n = 0; n < 10; ++n) call();
  std::cout << "after 13 calls: asked " << asked << " times, " << call() << std::endl;
}
// endregion: show
