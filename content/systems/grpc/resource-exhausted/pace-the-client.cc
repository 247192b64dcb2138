// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;
using std::chrono::steady_clock;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> refused{0};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex_);
    auto now = steady_clock::now();
    if (now >= window_ends_) {
      window_ends_ = now + 600ms;
      used_ = 0;
    }
    if (++used_ > 3) {
      refused += 1;
      return {grpc::StatusCode::RESOURCE_EXHAUSTED, "3 calls per 600 ms"};
    }
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
  auto client = shop::Connect(server.address);
  int answered = 0;
  for (int n = 1; n <= 10; ++n) {
    grpc::ClientContext context;
    shop::Order order;
    answered += client->GetOrder(&context, shop::AskFor("o-" + std::to_string(n)), &order).ok();
    std::this_thread::sleep_for(300ms);  // 600 ms / 3 calls = 200 ms, and half as much again  // mark
  }
  std::cout << "answered " << answered << " of 10; refused: " << orders.refused << std::endl;
}
// endregion: show
