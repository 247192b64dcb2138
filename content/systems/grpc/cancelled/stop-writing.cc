// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> written{0};

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    order.set_id("o-1");
    while (writer->Write(order)) {  // false once nobody reads any more  // mark
      written += 1;
      order.set_id("o-" + std::to_string(written + 1));
      std::this_thread::sleep_for(100ms);
    }
    return grpc::Status::CANCELLED;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  auto feed = client->ListOrders(&context, {});
  shop::Order order;
  if (feed->Read(&order)) std::cout << "client: got " << order.id() << std::endl;
  auto timer = std::async(std::launch::async, [&] {
    std::this_thread::sleep_for(500ms);
    context.TryCancel();
  });
  while (feed->Read(&order)) {
  }
  std::cout << "client: " << shop::Text(feed->Finish()) << std::endl;
  server.server->Shutdown();  // waits for the handler
  std::cout << "server: wrote " << (orders.written < 10 ? "fewer than 10" : "10 or more") << " messages" << std::endl;
}
// endregion: show
