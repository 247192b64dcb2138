// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    // The database is away. The call itself went well, did it not?
    order->set_state("ERROR: database is not reachable");  // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << "ok(): " << std::boolalpha << status.ok() << ", order id: \"" << order.id() << "\", state: \""
            << order.state() << "\"" << std::endl;
  std::cout << "grpc-status: " << status.error_code() << std::endl;
}
// endregion: show
