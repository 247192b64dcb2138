// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <set>
#include <thread>

#include "shop.h"

// region: show
std::set<std::string> saved = {"o-41", "o-42"};
shop::Scene* path = nullptr;

class Service final : public shop::Orders::Service {
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (saved.erase(request->id()) == 0)
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    path->Do("cut");  // removed, and the answer is lost
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

grpc::Status Cancel(shop::Orders::Stub& client, const std::string& id) {
  shop::GetOrderRequest request;
  request.set_id(id);
  for (int attempt = 1;; attempt++) {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);
    shop::Order order;
    grpc::Status status = client.CancelOrder(&context, request, &order);
    if (status.error_code() == grpc::StatusCode::NOT_FOUND && attempt > 1) return grpc::Status::OK;  // mark
    if (status.error_code() != grpc::StatusCode::UNAVAILABLE || attempt == 3) return status;
  }
}

int main() {
  Service service;
  auto server = shop::Serve(service);
  shop::Scene relay("relay", R"({"port": )" + std::to_string(server.port) + "}");
  path = &relay;
  auto client = shop::Connect(relay.Address());
  if (Cancel(*client, "o-42").ok()) std::cout << "o-42 is gone" << std::endl;
  grpc::Status status = Cancel(*client, "o-24");
  std::cout << "first attempt, still an error: " << status.error_message() << std::endl;
}
// endregion: show
