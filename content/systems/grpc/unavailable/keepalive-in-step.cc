// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders(std::chrono::milliseconds(3500));
  // The server is told first: its default allows one ping in 5 minutes.
  auto server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 200);  // mark
  });
  // A load balancer that closes a connection over which nothing is sent for 2 s.
  shop::Scene balancer("relay", "{\"port\": " + std::to_string(server.port) + ", \"idleMs\": 2000}");

  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 300);  // the core sends one a second at most  // mark
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 1000);
  arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);  // else the core stops after two  // mark
  auto client = shop::Connect(balancer.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
