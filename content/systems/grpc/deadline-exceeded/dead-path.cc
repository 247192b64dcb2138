// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> received{0};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    received += 1;
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  shop::Scene path("relay", "{\"port\": " + std::to_string(server.port) + "}");
  auto client = shop::Connect(path.Address());
  shop::Order order;

  grpc::ClientContext first;
  grpc::Status status = client->GetOrder(&first, shop::AskFor("o-41"), &order);
  std::cerr << shop::Outcome(status, order) << std::endl;
  path.Do("freeze");  // from here on packets vanish, and nobody closes the connection  // mark
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 800ms);
  status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "requests that reached the server: " << orders.received << std::endl;  // mark
    return 1;
  }
}
// endregion: show
