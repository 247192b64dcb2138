// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "details.h"
#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> charged{0};  // this limiter charges every call, the refused ones as well

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (++charged > 3) {
      shop::RetryInfo wait;
      wait.mutable_retry_delay()->set_seconds(60);
      return shop::WithDetails(grpc::StatusCode::RESOURCE_EXHAUSTED, "3 calls a minute", {wait});
    }
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  int read = 0;
  grpc::Status status;
  for (int refused = 0; refused < 500; refused += !status.ok()) {  // no wait  // mark
    grpc::ClientContext context;
    shop::Order order;
    status = client->GetOrder(&context, shop::AskFor("o-" + std::to_string(read + 1)), &order);
    read += status.ok();
  }
  std::cout << "orders read: " << read << "; calls charged: " << orders.charged << "; refused: " << orders.charged - read
            << std::endl;
  auto wait = shop::DetailOf<shop::RetryInfo>(status);
  if (wait) std::cout << "the last answer still says: RetryInfo " << wait->ShortDebugString() << std::endl;
}
// endregion: show
