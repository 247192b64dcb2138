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
    if (caller == tokens_.end()) return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};  // mark
    if (caller->second != "billing") return {grpc::StatusCode::PERMISSION_DENIED, "orders.get denied"};
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
  const std::map<std::string, std::string> tokens_ = {{"demo-token-2", "billing"}};  // demo-token-1 has expired
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (std::string token = "demo-token-1";;) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + token);
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED && token == "demo-token-1") {
      std::cout << shop::Text(status) << "; refreshing" << std::endl;
      token = "demo-token-2";  // a client can only do this when the code says so
      continue;
    }
    std::cout << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
    break;
  }
}
// endregion: show
