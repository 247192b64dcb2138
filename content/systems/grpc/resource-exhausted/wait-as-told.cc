// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <mutex>

#include "paid.h"

using namespace std::chrono_literals;
using std::chrono::steady_clock;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> refused{0};

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex_);
    auto now = steady_clock::now();
    if (now >= window_ends_) {
      window_ends_ = now + 1500ms;
      used_ = 0;
    }
    if (used_ >= 3) {
      refused += 1;
      auto left = std::chrono::ceil<std::chrono::milliseconds>(window_ends_ - now) + 50ms;
      context->AddTrailingMetadata("grpc-retry-pushback-ms", std::to_string(left.count()));  // mark
      return {grpc::StatusCode::RESOURCE_EXHAUSTED, "3 calls per 1.5 s"};
    }
    used_ += 1;
    order->set_id(request->id());
    return grpc::Status::OK;
  }

 private:
  std::mutex mutex_;
  steady_clock::time_point window_ends_;
  int used_ = 0;
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 2, "initialBackoff": "1s", "maxBackoff": "5s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["RESOURCE_EXHAUSTED"]}}]})");  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  int answered = 0;
  for (int n = 1; n <= 5; ++n) {
    grpc::ClientContext context;
    shop::Order order;
    answered += client->GetOrder(&context, shop::AskFor("o-" + std::to_string(n)), &order).ok();
  }
  std::cout << "answered " << answered << " of 5; refused on the way: " << orders.refused << std::endl;
}
// endregion: show
