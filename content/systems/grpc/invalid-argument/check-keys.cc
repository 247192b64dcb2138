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
  for (const char* from_file : {R"({"order": {"customer": "c-7", "quantity": 2}, "requestID": "r-2f1c"})",
                                // or request_id: both are read
                                R"({"order": {"customer": "c-7", "quantity": 2}, "requestId": "r-2f1c"})"}) {
    CreateOrderRequest request;
    auto read = google::protobuf::util::JsonStringToMessage(from_file, &request);  // without options  // mark
    if (!read.ok()) {
      std::cout << "not sent: " << read.message() << std::endl;
      continue;
    }
    grpc::ClientContext context;
    Order order;
    if (!client->CreateOrder(&context, request, &order).ok()) return 1;
    std::cout << "created " << order.id() << std::endl;
  }
}
// endregion: show
