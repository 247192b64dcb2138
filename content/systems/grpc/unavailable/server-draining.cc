// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status WatchOrders(grpc::ServerContext*,
                           grpc::ServerReaderWriter<shop::Order, shop::GetOrderRequest>* stream) override {
    for (shop::GetOrderRequest request; stream->Read(&request);) {
      shop::Order order;
      order.set_id(request.id());
      order.set_state("PAID");
      stream->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_MS, 600);  // GOAWAY
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, 300);  // then it is closed  // mark
  });

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto stream = client->WatchOrders(&context);
  stream->Write(shop::AskFor("o-42"));
  for (shop::Order order; stream->Read(&order);) std::cout << order.id() << " is " << order.state() << std::endl;
  grpc::Status status = stream->Finish();
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    return 1;
  }
}
// endregion: show
