// needs: g++ libgrpc++-dev
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    int sent = 0;
    do {
      std::this_thread::sleep_for(200ms);
      order.set_id("o-" + std::to_string(++sent));
    } while (writer->Write(order));  // for as long as somebody reads
    return grpc::Status::CANCELLED;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 1s);  // a default for all calls  // mark
  auto feed = client->ListOrders(&context, {});
  shop::Order order;
  int received = 0;
  while (feed->Read(&order)) received += 1;
  grpc::Status status = feed->Finish();
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::string before = received > 1 ? "several messages" : "no message";
    std::cerr << "the stream was healthy: " << before << " before" << std::endl;
    return 1;
  }
}
// endregion: show
