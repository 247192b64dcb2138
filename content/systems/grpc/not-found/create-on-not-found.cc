// needs: g++ libgrpc++-dev
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <thread>

#include "shop.h"

// region: show
class Service final : public shop::Orders::Service {
 public:
  std::mutex mutex;
  std::vector<shop::Order> carts;  // the server chooses the id

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex);
    for (const shop::Order& cart : carts) {
      if (cart.customer() != request->id()) continue;
      *order = cart;
      return grpc::Status::OK;
    }
    return grpc::Status(grpc::StatusCode::NOT_FOUND, "no open cart of " + request->id());
  }

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex);
    order->set_id("o-" + std::to_string(carts.size() + 1));
    order->set_customer(request->order().customer());
    carts.push_back(*order);
    return grpc::Status::OK;
  }
};

grpc::Status Look(shop::Orders::Stub& client, shop::Order* cart) {
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("c-7");
  return client.GetOrder(&context, request, cart);
}

// In this program, nobody creates before all have looked.
class Barrier {
 public:
  void Arrive() {
    std::unique_lock lock(mutex_);
    left_ -= 1;
    all_.notify_all();
    all_.wait(lock, [this] { return left_ == 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable all_;
  int left_ = 5;
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  Barrier looked;
  std::vector<std::thread> tabs;  // one customer, five tabs of one browser
  for (int tab = 0; tab < 5; tab++) {
    tabs.emplace_back([&] {
      shop::Order cart;
      grpc::Status status = Look(*client, &cart);
      looked.Arrive();
      if (status.error_code() != grpc::StatusCode::NOT_FOUND) return;
      grpc::ClientContext context;
      shop::CreateOrderRequest request;
      request.mutable_order()->set_customer("c-7");
      client->CreateOrder(&context, request, &cart);  // mark
    });
  }
  for (std::thread& tab : tabs) tab.join();
  shop::Order shown;
  Look(*client, &shown);
  std::cout << "open carts of c-7: " << service.carts.size() << ", and a look shows only " << shown.id() << std::endl;
}
// endregion: show
