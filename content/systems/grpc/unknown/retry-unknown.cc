// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <stdexcept>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> charged{0};

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order*) override {
    charged += 1;                                                  // the money is taken
    throw std::runtime_error("could not send the confirmation");  // and then something fails
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  // "It may be a network thing."
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders"}],
    "retryPolicy": {"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE", "UNKNOWN"]}}]})");  // mark
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);

  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(2);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  std::cout << "one call, " << shop::Name(status.error_code()) << "; customer c-7 was charged " << orders.charged
            << " times" << std::endl;  // mark
}
// endregion: show
