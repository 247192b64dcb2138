// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <map>
#include <mutex>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  std::mutex mutex_;
  std::map<std::string, std::future<void>> work_;  // of each order; in production a queue

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    order->set_id("o-" + request->request_id());
    std::lock_guard lock(mutex_);
    // The same work, after the answer. A second request with the same id finds the first.
    auto [place, added] = work_.try_emplace(order->id());
    if (added) place->second = std::async(std::launch::async, [] { std::this_thread::sleep_for(1s); });
    order->set_state("PENDING");
    return grpc::Status::OK;  // mark
  }

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard lock(mutex_);
    auto found = work_.find(request->id());
    if (found == work_.end()) return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
    order->set_id(request->id());
    order->set_state(found->second.wait_for(0s) == std::future_status::ready ? "PAID" : "PENDING");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  auto soon = [] { return std::chrono::system_clock::now() + 400ms; };  // each call is short

  grpc::ClientContext creation;
  creation.set_deadline(soon());
  shop::CreateOrderRequest request;
  request.set_request_id("7f3a");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&creation, request, &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  while (status.ok() && order.state() == "PENDING") {
    std::this_thread::sleep_for(300ms);  // mark
    grpc::ClientContext context;
    context.set_deadline(soon());
    status = client->GetOrder(&context, shop::AskFor(order.id()), &order);
  }
  std::cout << shop::Outcome(status, order) << std::endl;
  // endregion: show
}
