// needs: g++ libgrpc++-dev
#include <iostream>
#include <mutex>

#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  const size_t quota_ = 1 << 20;
  std::mutex mutex_;
  std::string kept_;  // each write adds a version

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex_);
    const std::string& note = request->order().note();
    if (kept_.size() >= 3 * note.size()) kept_.erase(0, kept_.size() - note.size());  // keep the newest  // mark
    if (kept_.size() + note.size() > quota_)
      return {grpc::StatusCode::RESOURCE_EXHAUSTED, "orders-db: space quota exceeded"};
    kept_ += note;
    order->set_id(request->order().id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_note(std::string(256 << 10, '\0'));
  int writes = 0;
  for (int write = 1; write <= 20; ++write) {
    grpc::ClientContext context;
    shop::Order order;
    writes += client->UpdateOrder(&context, request, &order).ok();
  }
  std::cout << writes << " writes of 256 KiB" << std::endl;
}
// endregion: show
