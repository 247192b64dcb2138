// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"
#include "together.h"

// region: show
struct Row { int version = 1, count = 0; };

struct Orders : shop::Orders::Service {
  explicit Orders(int rows) : sold(rows) {}
  std::vector<Row> sold;
  std::mutex mutex;
  shop::Gate all_have_read{8};

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    // Each caller has its row. Random rows would still collide now and then.
    Row& row = sold[std::stoi(request->order().id()) % sold.size()];  // mark
    std::unique_lock<std::mutex> lock(mutex);
    Row read = row;
    lock.unlock();
    all_have_read.Pass();
    lock.lock();
    if (row.version != read.version) return {grpc::StatusCode::ABORTED, "too much contention on sold/lamp"};
    row = {read.version + 1, read.count + 1};
    return grpc::Status::OK;
  }
};

int main() {
  for (int rows : {1, 8}) {
    Orders orders(rows);
    auto server = shop::Serve(orders);
    auto client = shop::Connect(server.address);
    std::atomic<int> aborted{0};
    shop::Concurrently(8, [&](int number) {
      grpc::ClientContext context;
      shop::UpdateOrderRequest request;
      request.mutable_order()->set_id(std::to_string(number));
      shop::Order order;
      aborted += client->UpdateOrder(&context, request, &order).error_code() == grpc::StatusCode::ABORTED;
    });
    int counted = 0;
    for (const Row& row : orders.sold) counted += row.count;
    std::cout << "rows: " << rows << "; 8 calls, aborted " << aborted << ", counted " << counted << std::endl;
  }
}
// endregion: show
