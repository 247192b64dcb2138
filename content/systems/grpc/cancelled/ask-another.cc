// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <vector>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Front final : public shop::Orders::Service {
 public:
  std::vector<std::unique_ptr<shop::Orders::Stub>> replicas;

  grpc::Status GetOrder(grpc::ServerContext* server, const shop::GetOrderRequest* request, shop::Order* order) override {
    for (auto& replica : replicas) {
      auto context = grpc::ClientContext::FromServerContext(*server);
      auto call = std::async(std::launch::async, [&] { return replica->GetOrder(context.get(), *request, order); });
      if (call.wait_for(400ms) == std::future_status::ready) return call.get();
      context->TryCancel();  // it is us: ask the next one  // mark
      grpc::Status status = call.get();
      if (status.ok()) return status;  // the answer came all the same
      if (server->IsCancelled()) return grpc::Status::CANCELLED;  // nobody waits for an answer
    }
    return {grpc::StatusCode::UNAVAILABLE, "no replica answered within 400 ms"};
  }
};

int main() {
  shop::PaidOrders hanging(1h), healthy;
  shop::Running first = shop::Serve(hanging), second = shop::Serve(healthy);
  Front front;
  front.replicas.push_back(shop::Connect(first.address));
  front.replicas.push_back(shop::Connect(second.address));
  shop::Running server = shop::Serve(front);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 4s);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
