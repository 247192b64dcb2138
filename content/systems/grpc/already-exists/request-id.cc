// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

shop::Scene* path = nullptr;

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, shop::Order> saved, by_request;  // both keys are unique
  int calls = 0;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    calls += 1;
    *order = request->order();
    // An empty id is no id: callers that send none must not count as one caller.
    auto mine = by_request.find(request->request_id());
    if (!request->request_id().empty() && mine != by_request.end()) {
      *order = mine->second;
      return grpc::Status::OK;  // mark
    }
    if (saved.count(order->id())) return {grpc::StatusCode::ALREADY_EXISTS, "order " + order->id() + " exists"};
    saved[order->id()] = by_request[request->request_id()] = *order;  // one transaction
    path->Do("cut");                                                  // saved, and the answer never arrives
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
  request.set_request_id("req-0b9f");  // stands for a UUID, made once // mark
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << "created " << order.id() << ", quantity " << order.quantity() << std::endl;
  std::cout << "calls: " << orders.calls << ", orders in the database: " << orders.saved.size() << std::endl;
}
// endregion: show
