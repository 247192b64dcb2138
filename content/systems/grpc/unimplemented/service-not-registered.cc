// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // In the client's copy of the .proto stands `package shop;`, in the server's `package shop.v1;`.
  auto channel = grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = shop::Call(channel, "/shop.Orders/GetOrder", context, request, &order);  // what a stub does  // mark
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
