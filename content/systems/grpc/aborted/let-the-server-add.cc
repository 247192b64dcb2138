// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  int quantity = 0;
  std::mutex mutex;

  // The request says what to add, not what the result is. Nothing was read, so nothing can be stale.
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    std::lock_guard<std::mutex> lock(mutex);
    quantity += request->order().quantity();  // mark
    order->set_id(request->order().id());
    order->set_quantity(quantity);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::atomic<int> aborted{0};
  shop::Concurrently(10, [&](int) {
    grpc::ClientContext context;
    shop::UpdateOrderRequest request;
    request.mutable_order()->set_id("o-42");
    request.mutable_order()->set_quantity(1);
    shop::Order order;
    aborted += !client->UpdateOrder(&context, request, &order).ok();
  });
  std::cout << "10 clients added 1 each: quantity " << orders.quantity << "; aborted: " << aborted << std::endl;
}
// endregion: show
