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
  std::string found;
  int count = 0;
  for (;;) {
    grpc::ClientContext context;
    shop::ListOrdersRequest request;
    request.set_offset(count);
    request.set_page_size(2);
    auto page = client->ListOrders(&context, request);
    shop::Order order;
    for (; page->Read(&order); count++) found += " " + order.id();
    grpc::Status status = page->Finish();
    if (status.error_code() == grpc::StatusCode::OUT_OF_RANGE && count > 0) break;  // the end // mark
    if (!status.ok()) return 1;
  }
  std::cout << count << " orders:" << found << std::endl;
}
// endregion: show
