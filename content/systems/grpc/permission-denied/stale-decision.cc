// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <map>
#include <mutex>
#include <set>

#include "authorized.h"

using Clock = std::chrono::steady_clock;

// region: show
struct Decision {
  bool allowed;
  Clock::time_point until;
};

int main() {
  std::set<std::string> grants;
  std::map<std::string, Decision> decisions;
  std::mutex mutex;  // calls come in several threads
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    std::lock_guard<std::mutex> hold(mutex);
    const std::string key = wants.caller + " " + wants.permission;
    auto decision = decisions.find(key);
    if (decision == decisions.end() || decision->second.until < Clock::now()) {
      Decision fresh = {grants.count(key) > 0, Clock::now() + std::chrono::minutes(5)};  // mark
      decision = decisions.insert_or_assign(key, fresh).first;
    }
    return decision->second.allowed ? "" : wants.permission + " denied";
  });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  std::cerr << shop::Outcome(*client, &shop::Orders::Stub::GetOrder, "o-42", "demo-token-1") << std::endl;
  {
    std::lock_guard<std::mutex> hold(mutex);
    grants.insert("billing orders.get");
  }
  std::cerr << "granted" << std::endl;
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
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
