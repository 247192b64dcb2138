// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> written{0};
  std::atomic<bool> told{false};

  grpc::Status ListOrders(grpc::ServerContext* context, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    for (shop::Order order; writer->Write(order); std::this_thread::sleep_for(50ms)) written += 1;
    told = context->IsCancelled();
    return grpc::Status::CANCELLED;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;  // its end would end the call, but it lives as long as the object that holds it
  auto feed = client->ListOrders(&context, {});
  shop::Order order;
  int read = 0;
  while (feed->Read(&order)) {
    if (++read == 3) break;  // no TryCancel()  // mark
  }

  std::this_thread::sleep_for(1500ms);
  std::cout << "client: read " << read << " messages, then left the loop" << std::endl;
  std::string written = orders.written > 20 ? "more than 20" : std::to_string(orders.written);
  std::cout << "server: " << written << " written 1500 ms later, told about it: " << (orders.told ? "yes" : "no") << std::endl;
  context.TryCancel();  // Finish() alone would wait for as long as the server writes
  feed->Finish();
}
// endregion: show
