// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::vector<std::string> ids = {"o-1", "o-2", "o-3", "o-4", "o-5", "o-6"};

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    size_t end = request->offset() + request->page_size();
    for (size_t n = request->offset(); n < ids.size() && n < end; n++) {
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
  std::set<std::string> seen;
  for (int offset = 0;; offset += 2) {
    grpc::ClientContext context;
    shop::ListOrdersRequest request;
    request.set_offset(offset);  // a count, not a key // mark
    request.set_page_size(2);
    auto page = client->ListOrders(&context, request);
    shop::Order order;
    int read = 0;
    for (; page->Read(&order); read++) seen.insert(order.id());
    if (!page->Finish().ok() || read == 0) break;
    if (offset == 0) orders.ids.erase(orders.ids.begin());  // somebody deletes o-1, which was read already
  }
  std::cout << "seen:";
  for (const std::string& id : seen) std::cout << " " << id;
  std::cout << std::endl << "there and never seen:";
  for (const std::string& id : orders.ids)
    if (!seen.count(id)) std::cout << " " << id;
  std::cout << std::endl;
}
// endregion: show
