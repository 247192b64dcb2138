// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Service final : public shop::Orders::Service {
 public:
  // The method is CancelOrder. Without `override`, a misspelt name is a new function, and compiles.
  grpc::Status CancleOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) {  // mark
    order->set_id(request->id());
    order->set_state("CANCELLED");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);  // no complaint
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
