// needs: g++ libgrpc++-dev
#include <charconv>
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
    order->set_quantity(quantity);
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const std::string text : {"1,000", "3000000000", "12 pieces", "1.5", "1000"}) {
    int32_t quantity = 0;  // the type of the field  // mark
    const char* end = text.data() + text.size();
    auto [stop, error] = std::from_chars(text.data(), end, quantity);
    if (error != std::errc() || stop != end) {  // too large, or something behind the number  // mark
      std::cout << "order.quantity: \"" << text << "\" "
                << (error == std::errc::result_out_of_range ? "is out of range" : "is no whole number") << std::endl;
      continue;
    }
    grpc::ClientContext context;
    CreateOrderRequest request;
    request.mutable_order()->set_quantity(quantity);
    Order order;
    if (!client->CreateOrder(&context, request, &order).ok()) return 1;
    std::cout << "created " << order.id() << " with " << order.quantity() << std::endl;
  }
}
// endregion: show
