// needs: g++ libgrpc++-dev
#include <cstdlib>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  shop::Scene proxy("connect-proxy", R"({"refuse": 403})");
  setenv("https_proxy", ("http://" + proxy.Address()).c_str(), 1);

  setenv("no_grpc_proxy", "127.0.0.1,.svc.cluster.local", 1);  // suffixes, no *  // mark

  shop::PaidOrders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  std::cout << "the proxy was asked for " << proxy.Do("asked") << std::endl;
}
// endregion: show
