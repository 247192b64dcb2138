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
    if (kept_.size() + request->order().note().size() > quota_)
      return {grpc::StatusCode::RESOURCE_EXHAUSTED, "orders-db: space quota exceeded"};
    kept_ += request->order().note();  // nothing removes the old versions  // mark
    order->set_id(request->order().id());
    return grpc::Status::OK;
  }

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex_);
    order->set_id(request->id());
    order->set_note(kept_.substr(kept_.size() - (256 << 10)));
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
  for (int write = 1; write < 20; ++write) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->UpdateOrder(&context, request, &order);
    if (!status.ok()) {
      std::cerr << "write " << write << ": " << shop::Text(status) << std::endl;
      grpc::ClientContext reading;
      grpc::Status read = client->GetOrder(&reading, shop::AskFor("o-42"), &order);
      std::string found = read.ok() ? std::to_string(order.note().size()) + " bytes" : shop::Text(read);
      std::cerr << "read: " << found << std::endl;  // mark
      return 1;
    }
  }
}
// endregion: show
