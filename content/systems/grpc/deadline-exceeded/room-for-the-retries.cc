// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> attempts{0};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    attempts += 1;
    std::this_thread::sleep_for(300ms);
    if (attempts < 3) return {grpc::StatusCode::UNAVAILABLE, "warming up"};
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  // GetOrder is a read. Worst case: 3 × 300 ms of work and 120 + 240 ms of pauses, so 1.3 s; the deadline is twice that.
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {
      "maxAttempts": 3,
      "initialBackoff": "0.1s",
      "maxBackoff": "2s",
      "backoffMultiplier": 2,
      "retryableStatusCodes": ["UNAVAILABLE"]
    }
  }]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 2600ms);  // mark
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << ", at attempt " << orders.attempts << std::endl;
}
// endregion: show
