// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    // Three services have to agree. One says no, and the coordinator calls the whole thing off.
    shop::ErrorInfo info;
    info.set_reason("PARTICIPANT_REFUSED");
    info.set_domain("shop.example");
    auto& votes = *info.mutable_metadata();
    votes["stock"] = "yes";
    votes["payment"] = "card expired";  // mark
    votes["shipping"] = "yes";
    return shop::WithDetails(grpc::StatusCode::ABORTED, "order was not placed, see details", {info});
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    auto info = shop::DetailOf<shop::ErrorInfo>(status);  // mark
    if (!info) return 1;
    for (std::string name : {"stock", "payment", "shipping"})
      std::cerr << name << ": " << info->metadata().at(name) << std::endl;
    return 1;
  }
  std::cout << "created " << order.id() << std::endl;
}
// endregion: show
