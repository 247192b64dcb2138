// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, int> saved;  // id → quantity

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    *order = request->order();
    auto [row, created] = saved.emplace(order->id(), order->quantity());
    if (row->second != order->quantity()) {
      std::string text = "order " + order->id() + " exists with quantity " + std::to_string(row->second);
      text += ", requested " + std::to_string(order->quantity());
      return {grpc::StatusCode::ALREADY_EXISTS, text};  // mark
    }
    return grpc::Status::OK;  // created, or there already and the same
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (int quantity : {2, 2, 5}) {
    grpc::ClientContext context;
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id("o-42");
    request.mutable_order()->set_quantity(quantity);
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    if (!status.ok()) {
      std::cerr << "quantity " << quantity << ": " << shop::Text(status) << std::endl;
      return 1;
    }
    std::cout << "quantity " << quantity << ": " << order.id() << std::endl;
  }
}
// endregion: show
