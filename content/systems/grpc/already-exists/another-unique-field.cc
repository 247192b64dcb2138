// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> carts = {{"c-7", "o-41"}};  // customer → id; both are unique

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    for (const auto& [customer, id] : carts)
      if (id == request->id()) return grpc::Status::OK;
    return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    *order = request->order();
    if (!carts.emplace(order->customer(), order->id()).second) {
      return {grpc::StatusCode::ALREADY_EXISTS, "order already exists"};  // mark
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext reading, creating;
  shop::GetOrderRequest wanted;
  wanted.set_id("o-42");
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  std::cout << "get:    " << client->GetOrder(&reading, wanted, &order).error_message() << std::endl;
  grpc::Status status = client->CreateOrder(&creating, request, &order);
  std::cerr << "create: " << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
