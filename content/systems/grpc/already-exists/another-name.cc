// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

shop::Scene* path = nullptr;

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, int> saved;  // id → quantity

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    const std::string& id = request->order().id();
    if (!saved.emplace(id, request->order().quantity()).second) {
      return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};
    }
    if (saved.size() == 1) path->Do("cut");  // saved, and the answer never arrives
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Scene relay("relay", "{\"port\": " + std::to_string(server.port) + "}");
  path = &relay;
  auto client = shop::Connect(relay.Address());
  std::string id = "o-42";
  for (int attempt = 0; attempt < 5; attempt++) {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id(id);
    request.mutable_order()->set_quantity(2);
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    std::cout << id << ": " << shop::Name(status.error_code()) << std::endl;
    if (status.ok()) break;
    if (status.error_code() == grpc::StatusCode::ALREADY_EXISTS) id = "o-42-" + std::to_string(attempt);  // mark
  }
  int delivered = 0;
  for (const auto& [name, quantity] : orders.saved) delivered += quantity;
  std::cout << "ordered: 2, will be delivered: " << delivered << std::endl;
}
// endregion: show
