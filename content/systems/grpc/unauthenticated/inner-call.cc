// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
// Client → shop → orders. Both ask for a token.
class Shop final : public shop::Orders::Service {
 public:
  explicit Shop(shop::Orders::Stub& orders) : orders_(orders) {}
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    if (shop::Bearer(*context) != "demo-token-1") return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
    auto onward = grpc::ClientContext::FromServerContext(*context);  // deadline and cancellation, no metadata
    return orders_.GetOrder(onward.get(), *request, order);  // the answer is passed on as it is  // mark
  }

 private:
  shop::Orders::Stub& orders_;
};

int main() {
  shop::ProtectedOrders orders([](const std::string& token) { return token.empty() ? "missing bearer token" : ""; });
  auto inner = shop::Serve(orders);
  auto to_orders = shop::Connect(inner.address);
  Shop shop_service(*to_orders);
  auto server = shop::Serve(shop_service);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");  // what the shop accepts
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
