// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
std::map<std::string, Order> saved;

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    auto found = saved.find(request->id());
    if (found == saved.end())
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "no order " + request->id());  // mark
    *order = found->second;
    return grpc::Status::OK;
  }
};

int main() {
  saved["o-42"].set_id("o-42");
  saved["o-42"].set_state("PAID");
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  GetOrderRequest request;
  request.set_id("o-404");
  Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << shop::Text(status) << std::endl;
}
// endregion: show
