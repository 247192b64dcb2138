// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <vector>

#include "paid.h"

using Clock = std::chrono::steady_clock;

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::vector<Clock::time_point> arrivals;
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    arrivals.push_back(Clock::now());
    if (arrivals.size() == 1) {
      context->AddTrailingMetadata("grpc-retry-pushback-ms", "1000");  // mark
      return {grpc::StatusCode::UNAVAILABLE, "orders-db: no free connection"};
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.05s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  bool apart = orders.arrivals.back() - orders.arrivals.front() >= std::chrono::milliseconds(990);
  std::cout << "attempts: " << orders.arrivals.size() << "; at least 1000 ms apart: " << (apart ? "yes" : "no")
            << std::endl;
}
// endregion: show
