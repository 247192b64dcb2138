// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "paid.h"

using namespace std::chrono_literals;

int main() {
  shop::PaidOrders orders(10s);  // hangs
  shop::Running server = shop::Serve(orders);

  // region: show
  // gRPC core reads the fraction. But such a timeout ends 1 to 2 s early.
  std::map<std::string, std::chrono::milliseconds> timeouts = {{"0.5s", 500ms}, {"1s", 1s}, {"2.5s", 2500ms}};
  bool failed = false;
  for (const auto& [timeout, meant] : timeouts) {
    grpc::ChannelArguments arguments;
    arguments.SetServiceConfigJSON(
        R"({"methodConfig": [{"name": [{"service": "shop.v1.Orders"}], "timeout": ")" + timeout + R"("}]})");  // mark
    auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
    grpc::ClientContext context;
    shop::Order order;
    auto started = std::chrono::steady_clock::now();
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    auto early = meant - (std::chrono::steady_clock::now() - started);
    failed |= !status.ok();
    std::cerr << shop::Text(status) << std::endl << meant.count() << " ms in the service config, early by ";
    if (early > meant - 200ms) std::cerr << "all of it" << std::endl;
    else std::cerr << "half a second or more: " << (early > 500ms ? "yes" : "no") << std::endl;
  }
  return failed;
  // endregion: show
}
