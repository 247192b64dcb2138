// needs: g++ libgrpc++-dev
#include <atomic>
#include <chrono>
#include <iostream>
#include <thread>

#include "authorized.h"

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// region: show
// For provisioning, right after a grant of its own. Not for calls in general.
grpc::Status WaitForGrant(shop::Orders::Stub& client, const std::string& id, milliseconds every, int times,
                          int& waits) {
  for (int n = 1;; ++n) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer demo-token-1");
    shop::GetOrderRequest request;
    request.set_id(id);
    shop::Order order;
    grpc::Status status = client.GetOrder(&context, request, &order);
    if (status.error_code() != grpc::StatusCode::PERMISSION_DENIED || n == times) return status;  // mark
    ++waits;
    std::this_thread::sleep_for(every);
  }
}

int main() {
  std::atomic<Clock::time_point> effective{Clock::time_point::max()};
  shop::AuthorizedOrders orders({{"demo-token-1", "new-account"}}, [&](const shop::Question& wants) {
    return Clock::now() >= effective.load() ? "" : wants.permission + " denied";
  });
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  effective = Clock::now() + milliseconds(500);  // the grant is made, and takes effect later
  int waits = 0;
  // At Google: every 30 s, for 10 minutes.
  grpc::Status status = WaitForGrant(*client, "o-42", milliseconds(200), 20, waits);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "allowed after " << (waits > 0 ? "some" : "no") << " waiting" << std::endl;
}
// endregion: show
