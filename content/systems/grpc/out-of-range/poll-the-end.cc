// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <thread>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::atomic<int> count{3}, requests{0};

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    requests += 1;
    if (request->offset() >= count) return {grpc::StatusCode::OUT_OF_RANGE, "the offset is past the end"};
    shop::Order order;
    order.set_id("o-" + std::to_string(request->offset() + 1));
    writer->Write(order);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::thread later([&] {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    orders.count += 1;
  });
  for (;;) {
    grpc::ClientContext context;
    shop::ListOrdersRequest request;
    request.set_offset(3);
    auto list = client->ListOrders(&context, request);
    shop::Order order;
    list->Read(&order);
    if (list->Finish().ok()) {
      bool many = orders.requests > 20;
      std::cout << "got " << order.id() << " after more than 20 requests: " << std::boolalpha << many << std::endl;
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));  // until there is more // mark
  }
  later.join();
}
// endregion: show
