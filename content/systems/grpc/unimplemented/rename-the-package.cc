// needs: g++ libgrpc++-dev
#include <iostream>

#include "methods.h"
#include "shop.h"

int main() {
  // region: show
  // "Let's call it shop.v2 now": the same methods, another package, one deployment.
  shop::Methods renamed;
  auto ok = [](auto...) { return grpc::Status::OK; };
  renamed.Unary<shop::GetOrderRequest, shop::Order>("/shop.v2.Orders/GetOrder", ok);  // mark
  renamed.Unary<shop::CreateOrderRequest, shop::Order>("/shop.v2.Orders/CreateOrder", ok);
  renamed.Unary<shop::UpdateOrderRequest, shop::Order>("/shop.v2.Orders/UpdateOrder", ok);
  renamed.Unary<shop::GetOrderRequest, shop::Order>("/shop.v2.Orders/CancelOrder", ok);
  auto server = shop::Serve(renamed);

  auto client = shop::Connect(server.address);  // in an app on somebody's phone
  int calls = 0, gone = 0;
  auto call = [&](auto method, const auto& request) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = (client.get()->*method)(&context, request, &order);
    calls += 1;
    if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED) gone += 1;
  };
  using Stub = shop::Orders::Stub;
  call(&Stub::GetOrder, shop::GetOrderRequest());
  call(&Stub::CreateOrder, shop::CreateOrderRequest());
  call(&Stub::UpdateOrder, shop::UpdateOrderRequest());
  call(&Stub::CancelOrder, shop::GetOrderRequest());
  std::cout << gone << " of " << calls << " methods are gone for clients built before the rename" << std::endl;
  // endregion: show
}
