// needs: g++ libgrpc++-dev
#include <cstdlib>
#include <iostream>

#include "paid.h"

// region: show
int main() {
  // The company's proxy forbids the way to an internal host.
  shop::Scene proxy("connect-proxy", R"({"refuse": 403})");
  setenv("https_proxy", ("http://" + proxy.Address()).c_str(), 1);  // mark

  shop::PaidOrders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);  // plaintext, and still through https_proxy
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "the proxy was asked for " << proxy.Do("asked") << std::endl;
    return 1;
  }
}
// endregion: show
