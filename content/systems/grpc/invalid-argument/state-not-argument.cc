// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::Order;
using shop::UpdateOrderRequest;

// region: show
std::atomic<bool> sent{false};

class Service final : public shop::Orders::Service {
  grpc::Status UpdateOrder(ServerContext*, const UpdateOrderRequest* request, Order* order) override {
    if (sent)
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,  // mark
                          "order " + request->order().id() + " cannot be changed");
    *order = request->order();
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext morning, evening;
  UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_quantity(3);
  Order order;
  grpc::Status status = client->UpdateOrder(&morning, request, &order);
  if (status.ok()) std::cerr << "in the morning: accepted" << std::endl;
  sent = true;  // the parcel leaves
  status = client->UpdateOrder(&evening, request, &order);  // the very same request
  if (!status.ok()) {
    std::cerr << "in the evening: " << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
