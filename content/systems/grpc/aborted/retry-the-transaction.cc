// needs: g++ libgrpc++-dev
#include <atomic>
#include <cstdlib>
#include <iostream>

#include "shop.h"
#include "together.h"

shop::Gate all_have_read(10);

// region: show
struct Orders : shop::Orders::Service {
  int quantity = 0, aborted = 0;
  std::mutex mutex;
  std::string Etag() { return "v" + std::to_string(quantity); }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    std::lock_guard<std::mutex> lock(mutex);
    order->set_quantity(quantity);
    order->set_etag(Etag());
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    bool stale = request->order().etag() != Etag();
    aborted += stale;
    if (stale) return {grpc::StatusCode::ABORTED, "o-42 has changed"};
    quantity = request->order().quantity();
    return grpc::Status::OK;
  }
};

grpc::Status AddOne(shop::Orders::Stub& client) {
  for (int attempt = 1;; attempt++) {
    grpc::ClientContext reading, writing;  // a context serves one call
    shop::UpdateOrderRequest request;
    shop::Order& order = *request.mutable_order();
    grpc::Status status = client.GetOrder(&reading, {}, &order);  // part of what is repeated // mark
    if (attempt == 1) all_have_read.Pass();  // the same version
    order.set_quantity(order.quantity() + 1);
    shop::Order written;
    if (status.ok()) status = client.UpdateOrder(&writing, request, &written);
    if (status.error_code() != grpc::StatusCode::ABORTED || attempt == 30) return status;
    int apart = std::rand() % (20 * std::min(attempt, 5));  // mark
    std::this_thread::sleep_for(std::chrono::milliseconds(apart));
  }
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::atomic<int> failed{0};
  shop::Concurrently(10, [&](int) { failed += !AddOne(*client).ok(); });
  std::cout << "10 clients added 1 each: quantity " << orders.quantity << "; some were aborted on the way: "
            << std::boolalpha << (orders.aborted > 0) << "; failed: " << failed << std::endl;
}
// endregion: show
