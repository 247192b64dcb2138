// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>
#include <vector>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Backend final : public shop::Orders::Service {
 public:
  std::atomic<int> finished{0};

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest*, shop::Order*) override {
    for (int step = 0; step < 15; ++step) {
      if (context->IsCancelled()) return grpc::Status::CANCELLED;
      std::this_thread::sleep_for(100ms);
    }
    finished += 1;  // an expensive answer
    return grpc::Status::OK;
  }
};

grpc::Status Get(const std::string& address, std::chrono::milliseconds timeout) {
  auto client = shop::Connect(address);
  grpc::ClientContext context;  // a new one: it knows nothing of who waits for this service
  context.set_deadline(std::chrono::system_clock::now() + timeout);
  shop::Order order;
  return client->GetOrder(&context, shop::AskFor("o-42"), &order);
}

class Front final : public shop::Orders::Service {
 public:
  std::string behind;  // address of the backend

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order*) override {
    return Get(behind, 5s);  // mark
  }
};

int main() {
  Backend backend;
  shop::Running inner = shop::Serve(backend);
  Front front;
  front.behind = inner.address;
  shop::Running outer = shop::Serve(front);
  std::vector<std::future<grpc::Status>> calls;
  for (int i = 0; i < 10; ++i) calls.push_back(std::async(std::launch::async, Get, outer.address, 800ms));
  int gave_up = 0;
  for (auto& call : calls) gave_up += !call.get().ok();
  std::this_thread::sleep_for(2s);
  std::cout << "callers that gave up: " << gave_up << std::endl;
  std::cout << "answers computed for nobody: " << backend.finished << std::endl;  // mark
}
// endregion: show
