// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-1");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  request.mutable_order()->set_note(std::string(5 << 20, '\0'));  // zeros: a few kB on the wire
  grpc::ClientContext context;
  context.set_compression_algorithm(GRPC_COMPRESS_GZIP);  // mark
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    return 1;
  }
}
// endregion: show
