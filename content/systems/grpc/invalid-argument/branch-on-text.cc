// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <regex>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
std::atomic<int> release{1};

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest*, Order*) override {
    return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, release == 1 ? "quantity must be at most 100"
                                                                         : "quantity: 250 exceeds the maximum of 100");
  }
};

std::string Answer(shop::Orders::Stub& client, int quantity) {
  grpc::ClientContext context;
  CreateOrderRequest request;
  request.mutable_order()->set_quantity(quantity);
  Order order;
  grpc::Status status = client.CreateOrder(&context, request, &order);
  const std::string text = status.error_message();
  std::smatch most;
  if (std::regex_search(text, most, std::regex(R"(at most (\d+))")))  // mark
    return "At most " + most[1].str() + " per order, please.";
  return status.ok() ? "Thank you!" : "Something went wrong. Try again later.";
}

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (release = 1; release <= 2; release++)
    std::cout << "service release " << release << ": " << Answer(*client, 250) << std::endl;
}
// endregion: show
