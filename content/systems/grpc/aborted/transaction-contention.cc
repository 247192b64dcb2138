// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "together.h"

shop::Gate both_have_read(2);

// region: show
// An optimistic database: a transaction remembers what it has read, and may commit if that is unchanged.
struct Orders : shop::Orders::Service {
  struct Stock { int version = 1, left = 10; } stock;
  std::mutex mutex;

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    std::unique_lock<std::mutex> lock(mutex);
    Stock read = stock;
    lock.unlock();
    both_have_read.Pass();
    lock.lock();
    if (stock.version != read.version) {
      return {grpc::StatusCode::ABORTED, "too much contention on stock/lamp, please try again"};  // mark
    }
    stock = {read.version + 1, read.left - request->order().quantity()};
    order->set_state("RESERVED");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::Status results[2];
  shop::Concurrently(2, [&](int number) {
    grpc::ClientContext context;
    shop::UpdateOrderRequest request;
    request.mutable_order()->set_id("o-" + std::to_string(number + 1));
    request.mutable_order()->set_quantity(1);
    shop::Order order;
    results[number] = client->UpdateOrder(&context, request, &order);
  });
  std::cout << "reserved: " << results[0].ok() + results[1].ok() << std::endl;
  for (const grpc::Status& status : results)
    if (!status.ok()) std::cerr << shop::Text(status) << std::endl;
  return results[0].ok() && results[1].ok() ? 0 : 1;
}
// endregion: show
