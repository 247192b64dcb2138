// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::vector<std::string> database;
  shop::Scene* path = nullptr;
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-" + std::to_string(database.size() + 1));
    database.push_back(order->id());
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    path->Do("cut");  // the connection breaks before the answer is sent
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Scene path("relay", "{\"port\": " + std::to_string(server.port) + "}");
  orders.path = &path;

  auto client = shop::Connect(path.Address());
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  server.server->Shutdown();  // waits for the handler, which uses the path and the database
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    std::cerr << "orders in the database: " << orders.database.size() << std::endl;  // mark
    return 1;
  }
}
// endregion: show
