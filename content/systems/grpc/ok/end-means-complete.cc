// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    for (const char* id : {"o-1", "o-2"}) {
      order.set_id(id);
      writer->Write(order);
    }
    return {grpc::StatusCode::UNAVAILABLE, "list is incomplete"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto list = client->ListOrders(&context, shop::ListOrdersRequest());
  shop::Order order;
  int received = 0;
  while (list->Read(&order)) received += 1;  // false is the end, good or bad // mark
  std::cout << "end:    report is built from " << received << " orders" << std::endl;
  std::cout << "Finish(), which nobody called: " << list->Finish().error_code() << ", the stream had failed" << std::endl;
}
// endregion: show
