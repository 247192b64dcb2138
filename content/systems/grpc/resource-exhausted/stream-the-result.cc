// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    // One order a message: 40 messages of 256 KiB instead of one of 10 MiB.
    for (int n = 1; n <= request->page_size(); ++n) {
      shop::Order order;
      order.set_id("o-" + std::to_string(n));
      order.set_note(std::string(256 << 10, '\0'));
      if (!writer->Write(order)) return grpc::Status::CANCELLED;  // waits for flow control  // mark
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);  // still at most 4 MiB a message

  grpc::ClientContext context;
  shop::ListOrdersRequest request;
  request.set_page_size(40);
  auto reader = client->ListOrders(&context, request);
  shop::Order order;
  int received = 0;
  size_t size = 0;
  while (reader->Read(&order)) {
    received += 1;
    size += order.note().size();
  }
  grpc::Status status = reader->Finish();
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << received << " orders, " << (size >> 20) << " MiB" << std::endl;
}
// endregion: show
