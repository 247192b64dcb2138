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

// Says in words how it went.
std::string Cancel(shop::Orders::Stub& client, const std::string& id) {
  GetOrderRequest request;
  request.set_id(id);
  for (int attempt = 1;; attempt++) {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);
    Order order;
    grpc::Status status = client.CancelOrder(&context, request, &order);
    if (status.ok()) return "cancelled";
    if (status.error_code() == grpc::StatusCode::NOT_FOUND && attempt > 1) return "gone";  // mark
    if (status.error_code() == grpc::StatusCode::UNAVAILABLE && attempt < 3) continue;
    return (attempt == 1 ? "first attempt, still an error: " : "given up: ") + status.error_message();
  }
}

int main() {
  Service service;
  auto server = shop::Serve(service);
  shop::Scene relay("relay", R"({"port": )" + std::to_string(server.port) + "}");
  path = &relay;
  auto client = shop::Connect(relay.Address());
  const std::string outcome = Cancel(*client, "o-42");
  std::cout << "o-42 is " << outcome << std::endl;
  std::cout << Cancel(*client, "o-24") << std::endl;
  return outcome == "gone" ? 0 : 1;
}
// endregion: show
