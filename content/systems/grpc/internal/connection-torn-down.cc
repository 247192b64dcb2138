// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>

#include "shop.h"

int main() {
  // region: show
  // A proxy that runs out of memory, and ends the connection with all its calls.
  shop::Scene proxy("front", R"({"answers": ["never", "never", "close connection"]})");  // mark

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext contexts[3];
  shop::GetOrderRequest requests[3];
  shop::Order orders[3];
  std::promise<grpc::Status> answers[3];
  for (int call = 0; call < 3; call++) {
    requests[call].set_id("o-4" + std::to_string(call + 1));
    client->async()->GetOrder(&contexts[call], &requests[call], &orders[call],
                              [&answers, call](grpc::Status status) { answers[call].set_value(status); });
  }
  for (int call = 0; call < 3; call++)
    std::cerr << requests[call].id() << ": " << shop::Text(answers[call].get_future().get()) << std::endl;
  return 1;
  // endregion: show
}
