// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  const int stock = 40;  // more tomorrow

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    int quantity = request->order().quantity();
    if (quantity > stock) {
      std::string text = "order.quantity " + std::to_string(quantity) + " is more than the ";
      return {grpc::StatusCode::OUT_OF_RANGE, text + std::to_string(stock) + " in stock"};  // mark
    }
    *order = request->order();
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(50);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "created " << order.id() << std::endl;
}
// endregion: show
