// needs: g++ libgrpc++-dev
#include <iostream>

#include "interceptors.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;

  // region: show
  auto server = shop::Serve(service, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.experimental().SetInterceptorCreators(shop::OnEachServedCall([](grpc::experimental::ServerRpcInfo& call) {
      std::cout << "server: " << call.method() << std::endl;
    }));
  });

  // The same route, without the rewrite.
  shop::Scene proxy("routes", R"({"prefix": "/shop.v1.Orders/", "upstream": ")" + server.address + R"("})");  // mark

  auto client = shop::Connect(proxy.Address());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  // endregion: show
}
