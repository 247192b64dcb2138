// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;  // mark
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
  std::cout << order.id() << " is " << order.state() << std::endl;
  std::cout << "grpc-status: " << status.error_code() << ", text: \"" << status.error_message() << "\"" << std::endl;  // mark
}
// endregion: show
