// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"
#include "tokens.h"

// region: show
const std::string auth_service = shop::DeadAddress();  // it is down

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    try {
      if (!shop::Introspect(auth_service, shop::Bearer(*context))) throw std::runtime_error("token is not active");
    } catch (const std::exception& error) {
      std::cerr << "server log: " << error.what() << std::endl;
      return {grpc::StatusCode::UNAUTHENTICATED, "token could not be verified"};  // mark
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");  // nothing is wrong with it
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
