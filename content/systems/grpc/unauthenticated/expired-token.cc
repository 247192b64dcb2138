// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <map>

#include "shop.h"
#include "tokens.h"

// region: show
using Clock = std::chrono::system_clock;

// What the server knows about the tokens that were issued: when they expire.
const std::map<std::string, Clock::time_point> sessions = {
    {"demo-token-1", Clock::now() - std::chrono::minutes(1)},
};

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    auto session = sessions.find(shop::Bearer(*context));
    if (session == sessions.end()) return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
    if (session->second <= Clock::now()) return {grpc::StatusCode::UNAUTHENTICATED, "token expired"};
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  const std::string token = "demo-token-1";  // read once, at the client's start, and kept  // mark

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + token);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
