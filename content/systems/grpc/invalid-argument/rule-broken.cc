// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    int quantity = request->order().quantity();
    if (quantity < 1 || quantity > 100)
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,  // mark
                          "order.quantity must be from 1 to 100, got " + std::to_string(quantity));
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(250);
  Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
