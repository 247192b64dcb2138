// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    if (context->client_metadata().count("authorization") == 0) {
      return {grpc::StatusCode::UNAUTHENTICATED, "missing bearer token"};
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
  grpc::ClientContext context;  // and no metadata in it  // mark
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
