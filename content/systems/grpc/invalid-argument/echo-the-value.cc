// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::Order;
using shop::UpdateOrderRequest;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status UpdateOrder(ServerContext*, const UpdateOrderRequest* request, Order* order) override {
    const std::string& note = request->order().note();
    if (note.size() > 20)
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,
                          "order.note must have at most 20 bytes, got \"" + note + "\"");  // mark
    *order = request->order();
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_note("door code 4711, ring twice");  // typed by a customer
  Order order;
  grpc::Status status = client->UpdateOrder(&context, request, &order);
  std::cout << "log of the client: level=warn method=UpdateOrder " << shop::Text(status) << std::endl;
}
// endregion: show
