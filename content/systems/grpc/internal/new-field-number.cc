// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "changed.pb.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // The client's GetOrderRequest has `string id = 1; bytes note = 6;`, as this message does. Field 1 keeps its type for
  // ever, the bytes got a number that was never used, and a server that does not know it skips it.
  changed::v1::GrownOrder request;
  request.set_id("o-42");
  request.set_note("\xff\xfe\x2a");  // mark

  auto channel = grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials());
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = shop::Call(channel, "/shop.v1.Orders/GetOrder", context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  // endregion: show
}
