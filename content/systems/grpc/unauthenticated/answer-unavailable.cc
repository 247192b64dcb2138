// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <stdexcept>

#include "shop.h"
#include "tokens.h"

// region: show
std::atomic<int> checks{0};
// Asks the auth service, which is away for the first two times.
bool IsActive(const std::string& token) {
  if (++checks <= 2) throw std::runtime_error("no answer");
  return token == "demo-token-1";
}

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    try {
      if (!IsActive(shop::Bearer(*context))) return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
    } catch (const std::runtime_error&) {
      // Nobody has looked at the token, so nothing can be said against it.
      return {grpc::StatusCode::UNAVAILABLE, "cannot check tokens now"};  // mark
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
  context.AddMetadata("authorization", "Bearer demo-token-1");
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << order.id() << " is " << order.state() << ", after " << checks << " checks" << std::endl;
}
// endregion: show
