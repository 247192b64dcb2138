// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    static const std::regex pattern("customers/[^/]+/orders/[^/]+");
    if (!std::regex_match(request->id(), pattern))
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,
                          "id '" + request->id() + "' must be like customers/{customer}/orders/{order}");
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  const std::string customer = "";  // a setting that is empty here  // mark
  grpc::ClientContext context;
  GetOrderRequest request;
  request.set_id("customers/" + customer + "/orders/o-42");
  Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
