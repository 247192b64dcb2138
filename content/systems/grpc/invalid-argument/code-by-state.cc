// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>

#include "details.h"
#include "shop.h"

using grpc::ServerContext;
using shop::Order;
using shop::UpdateOrderRequest;

// region: show
std::map<std::string, std::string> states = {{"o-42", "SENT"}};

class Service final : public shop::Orders::Service {
  grpc::Status UpdateOrder(ServerContext*, const UpdateOrderRequest* request, Order* order) override {
    const std::string& id = request->order().id();
    if (!std::regex_match(id, std::regex(R"(o-\d+)")))  // whatever the database holds
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "order.id '" + id + "' must be like o-42");
    if (states.count(id) == 0) return grpc::Status(grpc::StatusCode::NOT_FOUND, "no order " + id);
    if (states[id] == "SENT") {
      shop::PreconditionFailure failure;
      auto* violation = failure.add_violations();
      violation->set_type("STATE");
      violation->set_subject(id);
      violation->set_description("the order is SENT");
      return shop::WithDetails(grpc::StatusCode::FAILED_PRECONDITION, "order " + id + " has left", {failure});  // mark
    }
    *order = request->order();
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const char* id : {"42", "o-43", "o-42"}) {
    grpc::ClientContext context;
    UpdateOrderRequest request;
    request.mutable_order()->set_id(id);
    request.mutable_order()->set_quantity(3);
    Order order;
    grpc::Status status = client->UpdateOrder(&context, request, &order);
    std::cout << shop::Text(status) << std::endl;
    if (auto failure = shop::DetailOf<shop::PreconditionFailure>(status))
      for (const auto& violation : failure->violations())
        std::cout << "offer a return: " << violation.subject() << ", " << violation.description() << std::endl;
  }
}
// endregion: show
