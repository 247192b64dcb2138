// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
// Every unary call goes through here, with a duration. A stream's method does not fit: it has another shape.
template <class Request, class Response>
grpc::Status Call(shop::Orders::Stub& client,
                  grpc::Status (shop::Orders::Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                  const Request& request, Response* response, std::chrono::milliseconds timeout = 2s) {
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + timeout);  // mark
  return (client.*method)(&context, request, response);
}

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto left = context->deadline() - std::chrono::system_clock::now();
    std::cout << "the server sees a deadline: " << (left < 3s ? "yes" : "no") << std::endl;
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  shop::Order order;
  grpc::Status status = Call(*client, &shop::Orders::Stub::GetOrder, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
