// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> saved;  // id → customer

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    const std::string& id = request->order().id();
    if (saved.emplace(id, request->order().customer()).second) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int believed = 0;
  for (const char* customer : {"c-1", "c-2", "c-3"}) {
    grpc::ClientContext context;
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id("o-2026-11");  // one a month; nobody thought of one a month per customer
    request.mutable_order()->set_customer(customer);
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    if (!status.ok() && status.error_code() != grpc::StatusCode::ALREADY_EXISTS) return 1;  // "already there, fine" // mark
    believed += 1;
  }
  std::cout << "customers who were told that they have an order: " << believed << std::endl;
  std::cout << "customers who have one: " << orders.saved.size() << std::endl;
}
// endregion: show
