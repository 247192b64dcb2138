// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    if (shop::Bearer(*context).empty()) {
      // The form, never the value.
      return {grpc::StatusCode::UNAUTHENTICATED, "authorization is not of the form \"Bearer <token>\""};
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  const std::string configured = "Bearer demo-token-1";  // whoever filled the secret put the scheme in as well

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + configured);  // mark
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
