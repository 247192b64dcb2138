// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <set>
#include <thread>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
std::set<std::string> saved = {"o-41", "o-42"};
shop::Scene* path = nullptr;

class Service final : public shop::Orders::Service {
  grpc::Status CancelOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    if (saved.erase(request->id()) == 0)
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    path->Do("cut");  // removed, and the answer is lost
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  shop::Scene relay("relay", R"({"port": )" + std::to_string(server.port) + "}");
  path = &relay;
  auto client = shop::Connect(relay.Address());
  GetOrderRequest request;
  request.set_id("o-42");
  Order order;
  grpc::ClientContext first, second;
  grpc::Status status = client->CancelOrder(&first, request, &order);
  std::cerr << "attempt 1: " << shop::Name(status.error_code()) << std::endl;
  second.set_wait_for_ready(true);
  status = client->CancelOrder(&second, request, &order);  // mark
  std::cerr << "attempt 2: " << shop::Text(status) << std::endl;
  std::cerr << "left:";
  for (const std::string& id : saved) std::cerr << " " << id;
  std::cerr << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
