// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <map>
#include <thread>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::map<std::string, std::string> saved;  // request id → order, a unique index in the database
  int attempts = 0;
  shop::Scene* path = nullptr;
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    std::string fresh = "o-" + std::to_string(saved.size() + 1);
    order->set_id(saved.try_emplace(request->request_id(), fresh).first->second);  // mark
    if (++attempts == 1) {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      path->Do("cut");  // saved, and the answer is lost
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Scene path("relay", "{\"port\": " + std::to_string(server.port) + "}");
  orders.path = &path;

  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "CreateOrder"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");
  auto client = shop::Connect(path.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.set_request_id("req-0b9f");  // mark
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  std::cout << (status.ok() ? "created " + order.id() : shop::Text(status)) << std::endl;
  std::cout << "attempts: " << orders.attempts << ", orders in the database: " << orders.saved.size() << std::endl;
}
// endregion: show
