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
  std::atomic<int> received{0};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    received += 1;
    std::this_thread::sleep_for(600ms);
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::Status status;
  for (int attempt = 1; attempt <= 4; ++attempt) {
    grpc::ClientContext context;
    shop::Order order;
    auto call = std::async(std::launch::async, [&] { return client->GetOrder(&context, shop::AskFor("o-42"), &order); });
    while (orders.received < attempt) std::this_thread::sleep_for(10ms);
    context.TryCancel();  // the page that asked is gone
    status = call.get();
    if (status.error_code() != grpc::StatusCode::CANCELLED) break;  // "transient"  // mark
  }
  server.server->Shutdown();  // waits for the handlers
  std::cout << "calls that the user made: 1, answers that somebody wanted: " << status.ok()
            << ", calls at the server: " << orders.received << std::endl;
}
// endregion: show
