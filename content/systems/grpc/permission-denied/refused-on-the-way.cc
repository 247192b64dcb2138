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
  const std::string allowed = R"(["/shop.v1.Orders/GetOrder", "/shop.v1.Orders/ListOrders"])";  // mark
  shop::Scene gateway("allow-list", "{\"upstream\": \"" + server.address + "\", \"allowed\": " + allowed + "}");

  auto client = shop::Connect(gateway.Address());
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    auto shown = context.GetServerInitialMetadata().size() + context.GetServerTrailingMetadata().size();
    std::cerr << "fields of the answer that the client sees: " << shown << std::endl;
    std::cerr << "calls that reached the server: " << orders.handled << std::endl;
    return 1;
  }
}
// endregion: show
