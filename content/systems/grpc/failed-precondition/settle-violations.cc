// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  // What customer c-7 has not set up yet.
  std::map<std::string, std::string> missing = {{"ADDRESS", "No billing address"},
                                                {"TOS", "Terms of service not accepted"}};
  int requests = 0;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    requests += 1;
    order->set_id("o-42");
    shop::PreconditionFailure failure;
    for (const auto& [type, description] : missing) {
      auto* violation = failure.add_violations();
      violation->set_type(type);
      violation->set_subject("customers/c-7");
      violation->set_description(description);
    }
    if (missing.empty()) return grpc::Status::OK;
    return shop::WithDetails(grpc::StatusCode::FAILED_PRECONDITION, "the account is not set up", {failure});
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext first, second;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&first, request, &order);
  if (auto failure = shop::DetailOf<shop::PreconditionFailure>(status)) {
    for (const auto& violation : failure->violations()) {
      std::cout << violation.description() << ": asking" << std::endl;
      orders.missing.erase(violation.type());  // stands for the form that the customer fills in
    }
    // The state has changed, so the same request may go again, once:
    status = client->CreateOrder(&second, request, &order);  // mark
  }
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << "created " << order.id() << " with " << orders.requests << " requests" << std::endl;
}
// endregion: show
