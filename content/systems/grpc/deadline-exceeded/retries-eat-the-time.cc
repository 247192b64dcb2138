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
  // GetOrder is a read.
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {
      "maxAttempts": 4,
      "initialBackoff": "0.5s",
      "maxBackoff": "2s",
      "backoffMultiplier": 2,
      "retryableStatusCodes": ["UNAVAILABLE"]
    }
  }]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 1600ms);  // mark
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "attempts that the server refused: " << orders.attempts << std::endl;  // mark
    return 1;
  }
}
// endregion: show
