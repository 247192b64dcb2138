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
    if (quantity < 1 || quantity > 5000)
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,
                          "order.quantity must be from 1 to 5000, got " + std::to_string(quantity));
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  // What a form, a CSV file or a queue delivers: text. The field is an int32.
  const std::string text = "3000000000";
  long long quantity = std::stoll(text);
  grpc::ClientContext context;
  CreateOrderRequest request;
  request.mutable_order()->set_quantity(quantity);  // converted without a word, unless -Wconversion is on  // mark
  Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << "passed: " << text << std::endl << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
