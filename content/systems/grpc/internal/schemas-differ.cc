// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "changed.pb.h"
#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    order->set_id(request->id());
    order->set_note("\xff\xfe scanned");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto channel = grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials());
  grpc::ClientContext context;
  GetOrderRequest request;
  request.set_id("o-42");
  // In the .proto that the client has, somebody made field 6, bytes on the server, a string.
  changed::v1::RetypedOrder order;  // mark
  grpc::Status status = shop::Call(channel, "/shop.v1.Orders/GetOrder", context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
