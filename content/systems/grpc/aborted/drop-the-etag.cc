// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"
#include "together.h"

shop::Gate all_have_read(10);

// region: show
struct Orders : shop::Orders::Service {
  int quantity = 0;
  std::mutex mutex;
  std::string Etag() { return "v" + std::to_string(quantity); }

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard<std::mutex> lock(mutex);
    order->set_id(request->id());
    order->set_quantity(quantity);
    order->set_etag(Etag());
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    const std::string& sent = request->order().etag();
    if (!sent.empty() && sent != Etag()) return {grpc::StatusCode::ABORTED, "o-42 has changed"};
    quantity = request->order().quantity();  // without an etag, the last one wins // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::atomic<int> errors{0};
  shop::Concurrently(10, [&](int) {
    grpc::ClientContext reading, writing;
    shop::GetOrderRequest wanted;
    wanted.set_id("o-42");
    shop::UpdateOrderRequest request;
    shop::Order& order = *request.mutable_order();
    errors += !client->GetOrder(&reading, wanted, &order).ok();
    all_have_read.Pass();  // in this program, nobody writes before all have read
    order.set_quantity(order.quantity() + 1);
    order.clear_etag();  // mark
    shop::Order written;
    errors += !client->UpdateOrder(&writing, request, &written).ok();
  });
  std::cout << "10 clients added 1 each and saw " << errors << " errors: quantity " << orders.quantity
            << ", lost updates " << 10 - orders.quantity << std::endl;
}
// endregion: show
