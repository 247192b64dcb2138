// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> seen{0};

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order*) override {
    seen += 1;
    while (request->id() == "o-slow" && !context->IsCancelled()) std::this_thread::sleep_for(10ms);
    return grpc::Status::OK;
  }
};

grpc::Status Get(shop::Orders::Stub& client, const std::string& id, std::chrono::milliseconds timeout) {
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + timeout);
  shop::Order order;
  return client.GetOrder(&context, shop::AskFor(id), &order);
}

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 1);  // mark
  });
  auto client = shop::Connect(server.address);
  Get(*client, "o-1", 3s);  // the limit is known from the first connection on
  auto slow = std::async(std::launch::async, [&] { Get(*client, "o-slow", 3s); });
  while (orders.seen < 2) std::this_thread::sleep_for(10ms);
  grpc::Status status = Get(*client, "o-2", 1s);
  std::cout << shop::Text(status) << std::endl;
  std::cout << "calls: 3; calls that the server has seen: " << orders.seen << std::endl;
}
// endregion: show
