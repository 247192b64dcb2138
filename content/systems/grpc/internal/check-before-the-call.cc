// needs: g++ libgrpc++-dev
#include <google/protobuf/util/json_util.h>

#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    const Order& wanted = request->order();
    std::cout << "server: " << wanted.quantity() << " pieces for " << wanted.customer() << std::endl;
    order->set_id("o-43");
    return grpc::Status::OK;
  }
};

int main() {
  // region: show
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  // Bodies of HTTP requests, read against the .proto where they enter the process.
  for (const char* body : {R"({"order": {"customer": "c-7", "quantity": "two"}})",
                           R"({"order": {"customer": "c-7", "quantity": 2}})"}) {
    CreateOrderRequest request;
    auto read = google::protobuf::util::JsonStringToMessage(body, &request);  // mark
    if (!read.ok()) {
      std::cout << "answer HTTP 400: " << read.message() << std::endl;  // mark
      continue;
    }
    grpc::ClientContext context;
    Order order;
    if (!client->CreateOrder(&context, request, &order).ok()) return 1;
    std::cout << "created " << order.id() << std::endl;
  }
  // endregion: show
}
