// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <stdexcept>

#include "shop.h"

struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
  std::string sqlstate = "23505";
};

// region: show
const std::map<std::string, grpc::StatusCode> codes = {
    {"23505", grpc::StatusCode::ALREADY_EXISTS},
    {"40001", grpc::StatusCode::ABORTED},
    {"57P03", grpc::StatusCode::UNAVAILABLE},
};

class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    try {
      throw DatabaseError("duplicate key value violates unique constraint \"orders_pkey\"");
    } catch (const DatabaseError& error) {
      std::cout << "server log: " << error.sqlstate << " " << error.what() << std::endl;
      auto found = codes.find(error.sqlstate);
      auto code = found == codes.end() ? grpc::StatusCode::INTERNAL : found->second;  // mark
      return {code, "order " + request->order().id() + " was not created"};           // mark
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
  std::cout << "client: " << shop::Text(status) << std::endl;
}
// endregion: show
