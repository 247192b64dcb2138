// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  std::atomic<bool> paid_{false};  // stands for the database
  std::once_flag once_;
  std::future<void> work_;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    // The same work, after the answer, and once for each id that a caller chose; in production from a queue.
    std::call_once(once_, [this] {
      work_ = std::async(std::launch::async, [this] { std::this_thread::sleep_for(1s), paid_ = true; });
    });
    order->set_id("o-" + request->request_id());
    order->set_state("PENDING");
    return grpc::Status::OK;  // mark
  }

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    order->set_state(paid_ ? "PAID" : "PENDING");
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
