// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  const int oldest = 6, last = 9;  // what came before the oldest was compacted

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    int from = request->offset();
    if (from < oldest) {
      std::string text = "revision " + std::to_string(from) + " is gone, the oldest is " + std::to_string(oldest);
      return {grpc::StatusCode::OUT_OF_RANGE, text};  // mark
    }
    shop::Order order;
    for (int revision = from; revision <= last; revision++) {
      order.set_id("o-" + std::to_string(revision));
      writer->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int last_seen = 3;  // then this process was paused for an hour
  grpc::ClientContext context;
  shop::ListOrdersRequest request;
  request.set_offset(last_seen + 1);
  auto list = client->ListOrders(&context, request);
  shop::Order order;
  while (list->Read(&order)) std::cout << order.id() << std::endl;
  grpc::Status status = list->Finish();
  if (!status.ok()) std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
