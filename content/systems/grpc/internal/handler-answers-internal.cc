// needs: g++ libgrpc++-dev
#include <iostream>
#include <system_error>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
Order FindOrder(const std::string& id) {
  throw std::system_error(std::make_error_code(std::errc::connection_refused), id + ": orders-db");
}

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    try {
      *order = FindOrder(request->id());
      return grpc::Status::OK;
    } catch (const std::exception&) {
      return grpc::Status(grpc::StatusCode::INTERNAL, "internal error");  // whatever it was  // mark
    }
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  GetOrderRequest request;
  request.set_id("o-42");
  Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
