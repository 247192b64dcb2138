// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "details.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  // What customer c-7 has not set up yet.
  std::map<std::string, std::string> missing = {{"ADDRESS", "No billing address"},
                                                {"TOS", "Terms of service not accepted"}};

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-42");
    shop::PreconditionFailure failure;
    for (const auto& [type, description] : missing) {  // all of them at once
      auto* violation = failure.add_violations();      // mark
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
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    if (auto failure = shop::DetailOf<shop::PreconditionFailure>(status))
      for (const auto& violation : failure->violations())
        std::cerr << violation.type() << " " << violation.subject() << ": " << violation.description() << std::endl;
    return 1;
  }
  std::cout << "created " << order.id() << std::endl;
}
// endregion: show
