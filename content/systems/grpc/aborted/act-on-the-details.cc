// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"
#include "tokens.h"

// region: show
struct Orders : shop::Orders::Service {
  int calls = 0;

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest*, shop::Order* order) override {
    calls += 1;
    order->set_id("o-1");
    if (shop::Incoming(*context, "shop-card") == "card-2") return grpc::Status::OK;
    shop::ErrorInfo info;
    info.set_reason("PARTICIPANT_REFUSED");
    info.set_domain("shop.example");
    auto& votes = *info.mutable_metadata();
    votes["stock"] = "yes";
    votes["payment"] = "card expired";
    votes["shipping"] = "yes";
    return shop::WithDetails(grpc::StatusCode::ABORTED, "order was not placed, see details", {info});
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (std::string card : {"card-1", "card-2"}) {
    grpc::ClientContext context;
    context.AddMetadata("shop-card", card);
    shop::CreateOrderRequest request;
    request.mutable_order()->set_customer("c-7");
    request.mutable_order()->set_quantity(2);
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    auto info = shop::DetailOf<shop::ErrorInfo>(status);
    if (info && info->metadata().at("payment") == "card expired") continue;  // asks for another card // mark
    if (!status.ok()) std::cout << shop::Text(status) << std::endl;
    else std::cout << "created " << order.id() << " in " << orders.calls << " calls" << std::endl;
    return status.ok() ? 0 : 1;
  }
  return 1;  // no card works
}
// endregion: show
