// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "details.h"
#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  std::atomic<int> used_{0};  // in this minute, by this customer

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (used_ >= 3) {
      shop::RetryInfo wait;
      wait.mutable_retry_delay()->set_seconds(42);
      std::string text = "orders.read: 3 calls a minute for customer c-7";
      return shop::WithDetails(grpc::StatusCode::RESOURCE_EXHAUSTED, text, {wait});  // mark
    }
    used_ += 1;
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  for (int call = 1; call < 10; ++call) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-" + std::to_string(call)), &order);
    if (!status.ok()) {
      std::cerr << "call " << call << ": " << shop::Text(status) << std::endl;
      auto wait = shop::DetailOf<shop::RetryInfo>(status);
      if (wait) std::cerr << "RetryInfo " << wait->ShortDebugString() << std::endl;  // mark
      return 1;
    }
  }
}
// endregion: show
