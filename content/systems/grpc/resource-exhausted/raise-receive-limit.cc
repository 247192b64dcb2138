// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    order->set_id("o-1");
    order->set_note(request->order().note());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto configure = [](grpc::ServerBuilder& builder) {
    builder.SetMaxReceiveMessageSize(8 << 20);  // for requests  // mark
  };
  shop::Running server = shop::Serve(orders, grpc::InsecureServerCredentials(), configure);
  grpc::ChannelArguments arguments;
  arguments.SetMaxReceiveMessageSize(8 << 20);  // for responses  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  request.mutable_order()->set_note(std::string(5 << 20, '\0'));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "created " << order.id() << "; its note has " << order.note().size() << " bytes" << std::endl;
}
// endregion: show
