// needs: g++ libgrpc++-dev
#include <condition_variable>
#include <future>
#include <iostream>
#include <mutex>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    std::unique_lock lock(mutex_);
    released_.wait(lock, [this] { return free_ > 0; });
    free_ -= 1;
    lock.unlock();
    std::this_thread::sleep_for(200ms);
    *order = request->order();
    lock.lock();
    free_ += 1;
    released_.notify_one();
    return grpc::Status::OK;
  }
  std::mutex mutex_;
  std::condition_variable released_;
  int free_ = 2;  // workers  // mark
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    // 2 that work, 8 that wait for them, 1 that accepts: at 200 ms a call, the last one has waited 0.8 s.
    builder.SetResourceQuota(grpc::ResourceQuota().SetMaxThreads(2 + 8 + 1));  // mark
  });
  auto client = shop::Connect(server.address);
  auto update = [&](std::string id) {
    shop::UpdateOrderRequest request;
    request.mutable_order()->set_id(id);
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->UpdateOrder(&context, request, &order);
    return status.ok() ? order.id() : shop::Text(status);
  };
  auto first = std::async(std::launch::async, update, "o-1"), second = std::async(std::launch::async, update, "o-2");
  std::string third = update("o-3");
  std::cout << "updated " << first.get() << " " << second.get() << " " << third << " with 2 workers" << std::endl;
}
// endregion: show
