// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest*, shop::Order*) override {
    context->AddTrailingMetadata("shop-dependency", "orders-db");
    return {grpc::StatusCode::UNAVAILABLE, "orders-db: no free connection"};  // mark
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    for (const auto& [key, value] : context.GetServerTrailingMetadata()) {
      std::cerr << "from the server: " << key << ": " << value << std::endl;  // mark
    }
    return 1;
  }
}
// endregion: show
