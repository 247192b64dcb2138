// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"
#include "tokens.h"

// region: show
shop::Issuer issuer;

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    try {
      shop::Claims claims = shop::VerifyToken(shop::Bearer(*context), issuer.keys());
      if (claims.audience != "orders") throw std::runtime_error("token is not meant for this service");  // mark
    } catch (const std::runtime_error& error) {
      return {grpc::StatusCode::UNAUTHENTICATED, error.what()};
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  std::string token = issuer.Issue({"billing", "inventory"});  // signed, and not expired
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + token);
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
