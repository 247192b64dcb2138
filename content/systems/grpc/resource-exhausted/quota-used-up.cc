// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    shop::QuotaFailure failure;
    auto* violation = failure.add_violations();
    violation->set_subject("customer:c-7");
    violation->set_description("orders a day, resets at 00:00 UTC");
    return shop::WithDetails(grpc::StatusCode::RESOURCE_EXHAUSTED, "quota exceeded: 1000 orders a day for customer c-7",
                             {failure});  // and no RetryInfo  // mark
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    auto failure = shop::DetailOf<shop::QuotaFailure>(status);
    if (failure) std::cerr << "QuotaFailure " << failure->ShortDebugString() << std::endl;  // mark
    return 1;
  }
}
// endregion: show
