// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::GetOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  std::map<std::string, Order> primary;
  std::map<std::string, Order> replica;  // receives each write later  // mark

  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    *order = request->order();
    order->set_id("o-42");
    primary["o-42"] = *order;
    return grpc::Status::OK;
  }

  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    auto found = replica.find(request->id());  // mark
    if (found == replica.end())
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    *order = found->second;
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, reading;
  CreateOrderRequest create;
  create.mutable_order()->set_customer("c-7");
  Order order;
  if (!client->CreateOrder(&creating, create, &order).ok()) return 2;  // not reached
  std::cerr << "created " << order.id() << std::endl;
  GetOrderRequest get;
  get.set_id(order.id());
  grpc::Status status = client->GetOrder(&reading, get, &order);  // at once
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
