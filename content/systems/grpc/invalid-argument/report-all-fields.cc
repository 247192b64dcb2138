// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>

#include "details.h"
#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
shop::BadRequest Violations(const Order& order) {
  shop::BadRequest found;
  auto check = [&found](bool ok, const char* field, const char* description) {
    if (ok) return;
    auto* violation = found.add_field_violations();
    violation->set_field(field);
    violation->set_description(description);
  };
  check(std::regex_match(order.customer(), std::regex(R"(c-\d+)")), "order.customer", "must be like c-7");
  check(order.quantity() >= 1 && order.quantity() <= 100, "order.quantity", "must be from 1 to 100");
  return found;
}

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    shop::BadRequest found = Violations(request->order());  // before anything is written
    std::string text;
    for (const auto& violation : found.field_violations())
      text += (text.empty() ? "" : "; ") + violation.field() + " " + violation.description();
    if (!text.empty()) return shop::WithDetails(grpc::StatusCode::INVALID_ARGUMENT, text, {found});  // mark
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext first, second;
  CreateOrderRequest form;
  form.mutable_order()->set_customer("guest");
  form.mutable_order()->set_quantity(250);
  Order order;
  grpc::Status status = client->CreateOrder(&first, form, &order);
  if (auto refused = shop::DetailOf<shop::BadRequest>(status))  // mark
    for (const auto& violation : refused->field_violations())
      std::cout << violation.field() << ": " << violation.description() << std::endl;
  form.mutable_order()->set_customer("c-7");
  form.mutable_order()->set_quantity(100);
  if (!client->CreateOrder(&second, form, &order).ok()) return 1;
  std::cout << "created after one round of corrections" << std::endl;
}
// endregion: show
