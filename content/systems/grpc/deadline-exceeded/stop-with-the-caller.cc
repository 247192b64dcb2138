// needs: g++ libgrpc++-dev
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest*, shop::Order* order) override {
    for (int step = 1; step <= 10; ++step) {
      std::this_thread::sleep_for(400ms);  // query, price, stock …
      if (context->IsCancelled()) {  // the deadline, or the caller hung up  // mark
        std::string steps = step < 5 ? "fewer than 5" : std::to_string(step);
        std::cout << "stopped after " << steps << " of 10 steps, nothing written" << std::endl;
        return grpc::Status::CANCELLED;
      }
    }
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 1s);
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  client->CreateOrder(&context, request, &order);
  server.server->Shutdown();  // waits for the handler
}
// endregion: show
