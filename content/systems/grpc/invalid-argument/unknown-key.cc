// needs: g++ libgrpc++-dev
#include <google/protobuf/util/json_util.h>

#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    if (request->request_id().empty())
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "request_id is required");
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  // A request as it stands in a file, with a name that does not stand in the .proto.
  const char* from_file = R"({"order": {"customer": "c-7", "quantity": 2}, "requestID": "r-2f1c"})";  // mark
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;  // mark
  CreateOrderRequest request;
  auto read = google::protobuf::util::JsonStringToMessage(from_file, &request, options);
  if (!read.ok()) return 2;  // not reached
  grpc::ClientContext context;
  Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
