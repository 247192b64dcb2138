// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    std::string wrong;
    if (request->request_id().empty()) wrong = "request_id is required";  // mark
    else if (request->order().customer().rfind("c-", 0) != 0) wrong = "order.customer must be like c-7";
    else if (request->order().quantity() > 100) wrong = "order.quantity must be from 1 to 100";
    if (!wrong.empty()) return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, wrong);
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  // A user who corrects what the last answer named, and sends the form again.
  CreateOrderRequest form;
  form.mutable_order()->set_customer("guest");
  form.mutable_order()->set_quantity(250);
  for (int round = 1;; round++) {
    grpc::ClientContext context;
    Order order;
    grpc::Status status = client->CreateOrder(&context, form, &order);
    const std::string wrong = status.error_message();
    std::cout << "round " << round << ": " << (status.ok() ? "created" : wrong) << std::endl;
    if (status.error_code() != grpc::StatusCode::INVALID_ARGUMENT) return status.ok() ? 0 : 1;
    const std::string field = wrong.substr(0, wrong.find(' '));
    if (field == "request_id") form.set_request_id("r-2f1c");
    if (field == "order.customer") form.mutable_order()->set_customer("c-7");
    if (field == "order.quantity") form.mutable_order()->set_quantity(100);
  }
}
// endregion: show
