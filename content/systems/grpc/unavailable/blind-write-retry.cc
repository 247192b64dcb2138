// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::vector<std::string> database;
  shop::Scene* path = nullptr;
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    std::lock_guard<std::mutex> one_at_a_time(mutex_);
    order->set_id("o-" + std::to_string(database.size() + 1));
    database.push_back(order->id());
    if (database.size() < 3) {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      path->Do("cut");  // saved, and the answer is lost
    }
    return grpc::Status::OK;
  }

 private:
  std::mutex mutex_;
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Scene path("relay", "{\"port\": " + std::to_string(server.port) + "}");
  orders.path = &path;

  auto client = shop::Connect(path.Address());
  shop::CreateOrderRequest request;  // no request id: the server cannot know
  request.mutable_order()->set_customer("c-7");
  for (int attempt = 1; attempt <= 5; ++attempt) {
    grpc::ClientContext context;
    shop::Order order;
    if (client->CreateOrder(&context, request, &order).ok()) {
      std::cout << "attempt " << attempt << ": created " << order.id() << std::endl;
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(200));  // and again  // mark
  }
  std::cout << "the customer wanted 1 order and has " << orders.database.size() << ":";
  for (const std::string& id : orders.database) std::cout << " " << id;
  std::cout << std::endl;
}
// endregion: show
