// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>

#include "authorized.h"

// region: show
int main() {
  std::mutex mutex;
  std::vector<std::string> audit;
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) {
    std::lock_guard<std::mutex> hold(mutex);
    audit.push_back("denied: " + wants.caller + " " + wants.permission + " " + wants.id);
    return wants.permission + " denied";
  });
  auto server = shop::Serve(orders);

  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE", "PERMISSION_DENIED"]}}]})");  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  std::atomic<int> succeeded{0};
  std::vector<std::thread> calls;
  for (int n = 0; n < 10; ++n) {
    calls.emplace_back([&, n] {
      const std::string id = "o-" + std::to_string(n);
      std::string text = shop::Outcome(*client, &shop::Orders::Stub::CancelOrder, id, "demo-token-1");
      succeeded += text == id + " is CANCELLED";
    });
  }
  for (std::thread& call : calls) call.join();
  std::cout << "10 calls: " << succeeded << " succeeded" << std::endl;
  std::cout << "denials in the audit log: " << audit.size() << std::endl;
}
// endregion: show
