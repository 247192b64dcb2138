// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::Order;
using shop::UpdateOrderRequest;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status UpdateOrder(ServerContext*, const UpdateOrderRequest* request, Order* order) override {
    if (request->order().quantity() == 0)  // left out, or set to 0: proto3 sends neither  // mark
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "order.quantity is required");
    *order = request->order();
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (int quantity : {5, 0}) {  // 5 pieces, and then sold out
    grpc::ClientContext context;
    UpdateOrderRequest request;
    request.mutable_order()->set_id("o-42");
    request.mutable_order()->set_quantity(quantity);
    Order order;
    grpc::Status status = client->UpdateOrder(&context, request, &order);
    if (!status.ok()) {
      std::cerr << shop::Text(status) << std::endl;
      return 1;
    }
    std::cerr << "quantity " << quantity << " accepted" << std::endl;
  }
}
// endregion: show
