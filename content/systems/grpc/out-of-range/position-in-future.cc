// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  explicit Orders(int last) : last(last) {}
  const int last;

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    int from = request->offset();
    if (from > last + 1) {
      std::string text = "revision " + std::to_string(from) + " is in the future, this is " + std::to_string(last);
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

grpc::Status Follow(const std::string& address, int& seen) {
  auto client = shop::Connect(address);
  grpc::ClientContext context;
  shop::ListOrdersRequest request;
  request.set_offset(seen + 1);
  auto list = client->ListOrders(&context, request);
  shop::Order order;
  while (list->Read(&order)) seen = std::stoi(order.id().substr(2));
  return list->Finish();
}

int main() {
  Orders before(9), after(6);
  int seen = 0;
  auto live = shop::Serve(before);
  Follow(live.address, seen);
  std::cerr << "seen up to revision " << seen << "; then the service is restored from a backup" << std::endl;
  auto restored = shop::Serve(after);
  grpc::Status status = Follow(restored.address, seen);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
