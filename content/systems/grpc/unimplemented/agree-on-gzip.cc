// needs: g++ libgrpc++-dev
#include <iostream>

#include "json.h"
#include "shop.h"

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    std::cout << "server: note of " << request->order().note().size() << " bytes" << std::endl;
    order->set_id("o-43");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;

  // region: show
  auto server = shop::Serve(service, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_DEFLATE, false);
  });
  shop::Scene wire("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  grpc::ChannelArguments arguments;
  arguments.SetCompressionAlgorithm(GRPC_COMPRESS_GZIP);  // mark
  auto client = shop::Connect(wire.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  std::string note;
  while (note.size() < 100'000) note += "fragile ";
  request.mutable_order()->set_note(note);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << "grpc-encoding: " << shop::Pick(wire.Do("fields"), "0.grpc-encoding") << std::endl;
  std::cout << "created " << order.id() << std::endl;
  // endregion: show
}
