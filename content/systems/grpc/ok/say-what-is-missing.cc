// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"

// region: show
std::vector<std::string> ListRegion(const std::string& region) {
  if (region == "us") throw std::runtime_error("us does not answer");
  return {"o-eu-1", "o-eu-2"};
}

struct Orders : shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext* context, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    for (const char* region : {"eu", "us"}) {
      try {
        shop::Order order;
        for (const std::string& id : ListRegion(region)) {
          order.set_id(id);
          writer->Write(order);
        }
      } catch (const std::exception&) {
        context->AddTrailingMetadata("unreachable", region);  // mark
      }
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto list = client->ListOrders(&context, shop::ListOrdersRequest());
  std::string ids;
  shop::Order order;
  while (list->Read(&order)) ids += " " + order.id();
  if (!list->Finish().ok()) return 1;
  std::cout << "orders:" << ids << "; missing:";
  auto missing = context.GetServerTrailingMetadata().equal_range("unreachable");  // mark
  for (auto entry = missing.first; entry != missing.second; ++entry) std::cout << " " << entry->second;
  std::cout << std::endl;
}
// endregion: show
