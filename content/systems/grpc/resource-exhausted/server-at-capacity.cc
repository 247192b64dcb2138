// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> at_work{0};
  std::atomic<bool> third_asked{false};

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    at_work += 1;
    while (!third_asked) std::this_thread::sleep_for(10ms);  // slow work
    *order = request->order();
    return grpc::Status::OK;
  }
};

std::string Update(shop::Orders::Stub& client, const std::string& id) {
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id(id);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client.UpdateOrder(&context, request, &order);
  return id + ": " + (status.ok() ? "updated" : shop::Text(status));
}

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.SetResourceQuota(grpc::ResourceQuota().SetMaxThreads(3));  // 2 that work, 1 that accepts  // mark
  });
  auto client = shop::Connect(server.address);
  auto first = std::async(std::launch::async, [&] { return Update(*client, "o-1"); });
  auto second = std::async(std::launch::async, [&] { return Update(*client, "o-2"); });
  while (orders.at_work < 2) std::this_thread::sleep_for(10ms);
  std::string third = Update(*client, "o-3");  // mark
  orders.third_asked = true;
  std::cerr << third << std::endl;
  std::cerr << first.get() << std::endl << second.get() << std::endl;
  return third == "o-3: updated" ? 0 : 1;
}
// endregion: show
