// needs: g++ libgrpc++-dev
#include <algorithm>
#include <iostream>

#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto found = context->client_metadata().find("shop-flags-bin");
    if (found == context->client_metadata().end()) return {grpc::StatusCode::INVALID_ARGUMENT, "no flags"};
    order->set_id(request->id());
    auto flags = std::count(found->second.begin(), found->second.end(), '\n');
    order->set_state("PAID, " + std::to_string(flags) + " flags");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  std::string flags;
  for (int n = 1; n <= 200; ++n) flags += "shop-flag-" + std::to_string(n) + "=on\n";
  grpc::ClientContext context;
  context.AddMetadata("shop-flags-bin", flags);  // one field, any bytes  // mark
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
