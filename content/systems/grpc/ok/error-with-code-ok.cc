// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    // "It was cancelled before, so that is fine."
    return {grpc::StatusCode::OK, request->id() + " is cancelled already"};  // mark
  }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    order->set_state("PAID");
    return {grpc::StatusCode::UNAVAILABLE, "stale, see value"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext cancelling, reading;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order cancelled, order;
  grpc::Status status = client->CancelOrder(&cancelling, request, &cancelled);
  std::cout << "an error whose code is OK: ok() is " << std::boolalpha << status.ok() << ", the order has the id \""
            << cancelled.id() << "\"" << std::endl;
  status = client->GetOrder(&reading, request, &order);
  std::cout << "an error and a value:      " << shop::Text(status) << ", value: \"" << order.id() << "\"" << std::endl;
}
// endregion: show
