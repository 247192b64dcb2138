// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  const std::vector<std::string> ids = {"o-1", "o-2", "o-3", "o-4", "o-5", "o-6"};

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    size_t offset = request->offset();
    if (offset >= ids.size()) {
      return {grpc::StatusCode::OUT_OF_RANGE, "offset " + std::to_string(offset) + " is past the end"};
    }
    shop::Order order;
    for (size_t n = offset; n < ids.size() && n < offset + request->page_size(); n++) {
      order.set_id(ids[n]);
      writer->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int found = 0;
  for (int offset = 0;; offset += 2) {  // until when? // mark
    grpc::ClientContext context;
    shop::ListOrdersRequest request;
    request.set_offset(offset);
    request.set_page_size(2);
    auto page = client->ListOrders(&context, request);
    shop::Order order;
    while (page->Read(&order)) found += 1;
    grpc::Status status = page->Finish();
    if (status.ok()) continue;
    std::cerr << found << " orders" << std::endl;
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
