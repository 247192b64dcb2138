// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <stdexcept>

#include "shop.h"

// region: show
std::atomic<int> questions{0};
// Asks the policy service, which is away for the first two times.
bool Decide(const std::string& caller, const std::string& permission) {
  if (++questions <= 2) throw std::runtime_error("no answer");
  return caller == "billing" && permission == "orders.get";
}

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    try {
      if (!Decide("billing", "orders.get")) return {grpc::StatusCode::PERMISSION_DENIED, "orders.get denied"};
    } catch (const std::runtime_error&) {
      // Still closed: the call does not pass. But the caller learns that it is worth another try.
      return {grpc::StatusCode::UNAVAILABLE, "cannot decide now"};  // mark
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  // A read, and no other method: a write must not be repeated unseen.
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << (status.ok() ? order.id() + " is " + order.state() : shop::Text(status)) << std::endl;
  std::cout << "asked the policy service " << questions << " times" << std::endl;
}
// endregion: show
