// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
std::string token_for_orders = "demo-shop-token";

// Client → shop → orders. The shop has a token of its own for orders.
class Shop final : public shop::Orders::Service {
 public:
  explicit Shop(shop::Orders::Stub& orders) : orders_(orders) {}
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    if (shop::Bearer(*context) != "demo-token-1") return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
    auto onward = grpc::ClientContext::FromServerContext(*context);
    onward->AddMetadata("authorization", "Bearer " + token_for_orders);  // mark
    grpc::Status status = orders_.GetOrder(onward.get(), *request, order);
    if (status.error_code() != grpc::StatusCode::UNAUTHENTICATED) return status;
    // The caller's token was good. It is the shop's own that was refused.
    return {grpc::StatusCode::INTERNAL, "orders refused the shop"};  // mark
  }

 private:
  shop::Orders::Stub& orders_;
};

int main() {
  shop::ProtectedOrders orders(
      [](const std::string& token) { return token == "demo-shop-token" ? "" : "token not accepted"; });
  auto inner = shop::Serve(orders);
  auto to_orders = shop::Connect(inner.address);
  Shop shop_service(*to_orders);
  auto server = shop::Serve(shop_service);
  auto client = shop::Connect(server.address);

  for (const char* token : {"demo-shop-token", "demo-shop-token-of-last-year"}) {
    token_for_orders = token;
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer demo-token-1");
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    std::cout << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
  }
}
// endregion: show
