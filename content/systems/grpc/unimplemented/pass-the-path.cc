// needs: g++ libgrpc++-dev
#include <iostream>

#include "interceptors.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;

  // region: show
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&service);
  builder.experimental().SetInterceptorCreators(shop::OnEachServedCall([](grpc::experimental::ServerRpcInfo& call) {
    std::cout << "server: " << call.method() << std::endl;
  }));
  auto server = builder.BuildAndStart();

  // The same route, without the rewrite.
  shop::Scene proxy("routes", R"({"prefix": "/shop.v1.Orders/", "upstream": "127.0.0.1:)" + std::to_string(port) + R"("})");  // mark

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
