// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"

struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
  std::string sqlstate = "23505";
};

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    try {
      throw DatabaseError("duplicate key value violates unique constraint \"orders_pkey\"");
    } catch (const std::exception& error) {
      return {grpc::StatusCode::UNKNOWN, error.what()};  // its code, 23505, is no gRPC status  // mark
    }
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
