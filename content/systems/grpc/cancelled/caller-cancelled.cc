// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::promise<void> begun;

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest*, shop::Order*) override {
    begun.set_value();
    while (!context->IsCancelled()) std::this_thread::sleep_for(10ms);  // slow work, until the caller is gone
    std::cerr << "the server is told" << std::endl;
    return grpc::Status::CANCELLED;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  auto call = std::async(std::launch::async, [&] {
    shop::Order order;
    return client->GetOrder(&context, shop::AskFor("o-42"), &order);
  });
  orders.begun.get_future().wait();
  context.TryCancel();  // from any thread: the user has left the page  // mark
  grpc::Status status = call.get();
  server.server->Shutdown();  // waits for the handler
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
