// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> handled{0};
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    ++handled;
    order->set_id(request->id());
    order->set_state("CANCELLED");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  // A gateway passes these paths on, and answers 403 to all others.
  const std::string allowed =
      R"(["/shop.v1.Orders/GetOrder", "/shop.v1.Orders/ListOrders",)"
      R"("/shop.v1.Orders/CancelOrder"])";  // the exact path, with its slash in front  // mark
  shop::Scene gateway("allow-list", "{\"upstream\": \"" + server.address + "\", \"allowed\": " + allowed + "}");

  auto client = shop::Connect(gateway.Address());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  std::cout << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
  std::cout << "calls that reached the server: " << orders.handled << std::endl;
}
// endregion: show
