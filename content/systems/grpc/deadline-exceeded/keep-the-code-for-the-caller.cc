// needs: g++ libgrpc++-dev
#include <algorithm>
#include <atomic>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> asked{0};

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::chrono::nanoseconds left = context->deadline() - std::chrono::system_clock::now();
    if (!Query(std::min<std::chrono::nanoseconds>(300ms, left)))
      return {grpc::StatusCode::UNAVAILABLE, "orders-db did not answer within 300 ms"};  // mark
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }

 private:
  // A database that does not answer the first time.
  bool Query(std::chrono::nanoseconds timeout) {
    if (++asked > 1) return true;
    std::this_thread::sleep_for(timeout);
    return false;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");  // a read
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 4s);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << ", at attempt " << orders.asked << std::endl;
}
// endregion: show
