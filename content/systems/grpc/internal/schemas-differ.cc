// needs: g++ libgrpc++-dev
#include <google/protobuf/wrappers.pb.h>

#include <iostream>

#include "bytes.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // In the .proto that the client has, somebody made the id, field 1 and a string on the server, bytes. On the wire its
  // request looks like any message with bytes in field 1, such as this one.
  google::protobuf::BytesValue request;  // mark
  request.set_value("\xff\xfe\x2a");

  auto channel = grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials());
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = shop::Call(channel, "/shop.v1.Orders/GetOrder", context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
