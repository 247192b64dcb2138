// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "shop.h"
#include "tokens.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    auto caller = tokens_.find(shop::Bearer(*context));
    // One rule for everybody: whoever is not billing is refused. Nobody is not billing either.
    if (caller == tokens_.end() || caller->second != "billing") {
      return {grpc::StatusCode::PERMISSION_DENIED, "missing or insufficient permissions"};  // mark
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
  const std::map<std::string, std::string> tokens_ = {{"demo-token-1", "billing"}};
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
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
