// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

shop::Scene* path = nullptr;

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, int> saved;  // id → quantity, the primary key of the table

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest* request,
                           shop::Order*) override {
    const std::string& id = request->order().id();
    if (!saved.emplace(id, request->order().quantity()).second) {
      std::string earlier = shop::Incoming(*context, "grpc-previous-rpc-attempts");  // mark
      std::cout << "server: earlier attempts of this call: " << earlier << std::endl;
      return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};
    }
    path->Do("cut");  // saved, and the answer never arrives // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Scene relay("relay", "{\"port\": " + std::to_string(server.port) + "}");
  path = &relay;
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");
  auto client = shop::Connect(relay.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_quantity(2);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  std::cerr << shop::Text(status) << std::endl;
  std::cerr << "orders in the database: " << orders.saved.size() << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
