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
  grpc::ChannelArguments arguments;
  // What the server receives, and no less. Without the option there is no limit.
  arguments.SetMaxSendMessageSize(4 << 20);  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  request.mutable_order()->set_note(std::string(2 << 20, '\0'));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  std::cout << (status.ok() ? "created " + order.id() : shop::Text(status)) << std::endl;
}
// endregion: show
