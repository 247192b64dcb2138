// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
// A handler that a class has of its own is a member of that class, and not of the generated one.
#define HAS(Class, Method) (!std::is_same_v<decltype(&Class::Method), decltype(&shop::Orders::Service::Method)>)  // mark

class Misspelt final : public shop::Orders::Service {
 public:
  // With `override` at its end, this line does not compile.  // mark
  grpc::Status CancleOrder(ServerContext*, const GetOrderRequest* request, Order* order) { return Cancel(*request, order); }

  static grpc::Status Cancel(const GetOrderRequest& request, Order* order) {
    order->set_id(request.id());
    return grpc::Status::OK;
  }
};

class Sound final : public shop::Orders::Service {
 public:
  grpc::Status CancelOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    return Misspelt::Cancel(*request, order);
  }
};

// As static_assert it stops the build.
static_assert(HAS(Sound, CancelOrder));

int main() {
  if (!HAS(Misspelt, CancelOrder)) std::cout << "does not start: no handler for CancelOrder" << std::endl;
  Sound service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  GetOrderRequest request;
  request.set_id("o-42");
  Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << "starts, and cancels " << order.id() << std::endl;
}
// endregion: show
