// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "methods.h"
#include "paid.h"
#include "shop.h"

int main() {
  // region: show
  shop::PaidOrders orders;
  // What protoc makes of the former `package shop;`: the same handler under the former path.
  shop::Methods former;
  former.Unary<shop::GetOrderRequest, shop::Order>(
      "/shop.Orders/GetOrder", [&orders](grpc::ServerContext* context, const auto* request, auto* order) {
        return orders.GetOrder(context, request, order);
      });
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&orders);  // as shop.v1.Orders
  builder.RegisterService(&former);  // mark
  auto server = builder.BuildAndStart();

  auto channel = grpc::CreateChannel("127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials());
  for (const char* path : {"/shop.Orders/GetOrder", "/shop.v1.Orders/GetOrder"}) {
    grpc::ClientContext context;
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = shop::Call(channel, path, context, request, &order);
    if (!status.ok()) return 1;
    std::cout << path << " found " << order.id() << std::endl;
  }
  // endregion: show
}
