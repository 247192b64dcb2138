// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>
#include <stdexcept>

#include "paid.h"
#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext* context, const GetOrderRequest* request, Order* order) override {
    static const std::regex pattern("customers/[^/]+/orders/[^/]+");
    if (!std::regex_match(request->id(), pattern))
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT,
                          "id '" + request->id() + "' must be like customers/{customer}/orders/{order}");
    return shop::PaidOrders().GetOrder(context, request, order);
  }
};

// region: show
const std::string& Checked(const std::string& part, const std::string& value) {
  static const std::regex pattern("[a-z0-9-]+");
  if (!std::regex_match(value, pattern)) throw std::invalid_argument(part + " of the name is '" + value + "'");  // mark
  return value;
}

// The only place that knows how the name of an order is built.
std::string OrderName(const std::string& customer, const std::string& order) {
  return "customers/" + Checked("customer", customer) + "/orders/" + Checked("order", order);
}

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const char* customer : {"", "c-7"}) {
    try {
      grpc::ClientContext context;
      GetOrderRequest request;
      request.set_id(OrderName(customer, "o-42"));
      Order order;
      if (!client->GetOrder(&context, request, &order).ok()) return 1;
      std::cout << order.id() << ": " << order.state() << std::endl;
    } catch (const std::invalid_argument& error) {
      std::cout << "not sent: " << error.what() << std::endl;
    }
  }
}
// endregion: show
