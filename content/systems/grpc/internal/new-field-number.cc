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
  // In the .proto that the client has, field 6 keeps its type for ever; the text got a number of its own, 7.
  changed::v1::GrownOrder order;  // mark
  grpc::Status status = shop::Call(channel, "/shop.v1.Orders/GetOrder", context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " with a note of " << order.note().size() << " bytes, text: \""
            << order.note_text() << "\"" << std::endl;
}
// endregion: show
