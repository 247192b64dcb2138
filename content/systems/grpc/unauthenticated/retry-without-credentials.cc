// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <thread>
#include <vector>

#include "tokens.h"

// region: show
int main() {
  std::atomic<int> checks{0};
  shop::ProtectedOrders orders([&](const std::string&) {
    ++checks;  // each costs a signature, or a request to the auth service
    return "token expired";
  });
  auto server = shop::Serve(orders);

  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{}],
    "retryPolicy": {"maxAttempts": 10, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAUTHENTICATED"]}}]})");  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  std::atomic<int> failed{0};
  std::vector<std::thread> calls;
  for (int n = 0; n < 20; ++n) {
    calls.emplace_back([&] {
      grpc::ClientContext context;
      context.AddMetadata("authorization", "Bearer demo-token-1");  // the same one in each attempt
      shop::Order order;
      grpc::Status status = client->GetOrder(&context, {}, &order);
      if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED) ++failed;
    });
  }
  for (std::thread& call : calls) call.join();
  std::cout << "20 calls: " << failed << " failed, " << 20 - failed << " succeeded" << std::endl;
  std::cout << "requests that the server had to refuse: " << orders.requests() << ", token checks: " << checks
            << std::endl;
}
// endregion: show
