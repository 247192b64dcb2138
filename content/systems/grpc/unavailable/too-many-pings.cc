// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders(std::chrono::seconds(10));  // and until then nothing is sent
  auto server = shop::Serve(orders);

  grpc::ChannelArguments arguments;
  // At most one a second is sent; the server allows one in 5 minutes.
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 300);  // mark
  arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);  // else the core stops after two
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
