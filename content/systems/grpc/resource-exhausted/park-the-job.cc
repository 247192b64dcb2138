// needs: g++ libgrpc++-dev
#include <atomic>
#include <deque>
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> calls{0};

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    if (++calls > 4) {
      shop::QuotaFailure failure;
      failure.add_violations()->set_subject("customer:c-7");
      return shop::WithDetails(grpc::StatusCode::RESOURCE_EXHAUSTED, "quota exceeded", {failure});
    }
    order->set_id("o-" + std::to_string(calls));
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  std::deque<shop::CreateOrderRequest> batch(10);
  for (auto& request : batch) request.mutable_order()->set_customer("c-7");
  while (!batch.empty()) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, batch.front(), &order);
    if (shop::DetailOf<shop::QuotaFailure>(status) && !shop::DetailOf<shop::RetryInfo>(status)) {  // mark
      std::cout << "parked " << batch.size() << " orders until the quota resets; calls: " << orders.calls << std::endl;
      return 0;
    }
    if (!status.ok()) return 1;
    batch.pop_front();  // only what was answered leaves the batch
  }
  std::cout << "all orders created" << std::endl;
}
// endregion: show
