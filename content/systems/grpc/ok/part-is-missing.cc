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
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    for (const char* region : {"eu", "us"}) {
      try {
        shop::Order order;
        for (const std::string& id : ListRegion(region)) {
          order.set_id(id);
          writer->Write(order);
        }
      } catch (const std::exception& error) {
        std::cout << "server log: " << region << " left out, " << error.what() << std::endl;  // mark
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
  grpc::Status status = list->Finish();
  std::cout << "orders:" << ids << "; trailers: " << context.GetServerTrailingMetadata().size() << std::endl;
  std::cout << "grpc-status: " << status.error_code() << std::endl;
}
// endregion: show
