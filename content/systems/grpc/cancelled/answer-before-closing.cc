// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<bool> going_down{false};
  std::atomic<int> answered{0};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    for (int step = 0; step < 10; ++step) {  // work that can be interrupted
      if (going_down) return {grpc::StatusCode::UNAVAILABLE, "shutting down"};  // mark
      std::this_thread::sleep_for(100ms);
    }
    order->set_id(request->id());
    order->set_state("PAID");
    answered += 1;
    return grpc::Status::OK;
  }
};

int main() {
  Orders stopping, staying;
  shop::Running first = shop::Serve(stopping), second = shop::Serve(staying);
  auto shutdown = std::async(std::launch::async, [&] {
    std::this_thread::sleep_for(400ms);  // on SIGTERM
    stopping.going_down = true;          // mark
    first.server->Shutdown(std::chrono::system_clock::now() + 10s);
    std::cout << "first server closed" << std::endl;
  });

  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");  // a read
  std::string both = "ipv4:" + first.address + "," + second.address;
  auto client = shop::Connect(both, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 4s);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << ", from the " << (staying.answered ? "second" : "first") << std::endl;
}
// endregion: show
