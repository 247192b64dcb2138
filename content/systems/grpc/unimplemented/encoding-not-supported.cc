// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-43");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;

  // region: show
  // The server has an algorithm switched off: decompressing costs more than it may.
  auto server = shop::Serve(service, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_DEFLATE, false);
  });

  grpc::ChannelArguments arguments;
  arguments.SetCompressionAlgorithm(GRPC_COMPRESS_DEFLATE);  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
