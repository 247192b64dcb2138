// needs: g++ libgrpc++-dev
#include <iostream>
#include <type_traits>

#include "paid.h"
#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
// A handler that a class has of its own is a member of that class, and not of the generated one.
#define HAS(Class, Method) \
  (!std::is_same_v<decltype(&Class::Method), decltype(&shop::Orders::Service::Method)>)  // mark

class Misspelt final : public shop::Orders::Service {
 public:
  // With `override` at its end, the compiler refuses this line.
  grpc::Status CancleOrder(ServerContext*, const GetOrderRequest*, Order*) { return grpc::Status::OK; }
};

class Sound final : public shop::Orders::Service {
 public:
  grpc::Status CancelOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

template <class Service>
bool Start() {
  if (!HAS(Service, CancelOrder)) {  // as static_assert it stops the build  // mark
    std::cout << "does not start: no handler for CancelOrder" << std::endl;
    return false;
  }
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  Order order;
  if (!client->CancelOrder(&context, shop::AskFor("o-42"), &order).ok()) return false;
  std::cout << "starts, and cancels " << order.id() << std::endl;
  return true;
}

int main() {
  return !Start<Misspelt>() && Start<Sound>() ? 0 : 1;
}
// endregion: show
