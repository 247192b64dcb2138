// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
// The front asks two backends, one after the other; each takes 500 ms.
class Front final : public shop::Orders::Service {
 public:
  explicit Front(const std::string& backend) : inner_(shop::Connect(backend)) {}

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest*, shop::Order* order) override {
    for (std::string part : {"stock", "price"}) {
      auto left = context->deadline() - std::chrono::system_clock::now();
      std::cerr << part << ": time left: " << (left < 500ms ? "less than 500 ms" : "enough") << std::endl;
      // What the caller has left, and his hanging up, hold for the inner call as well.
      auto passed_on = grpc::ClientContext::FromServerContext(*context);  // mark
      grpc::Status status = inner_->GetOrder(passed_on.get(), shop::AskFor(part), order);
      if (!status.ok()) return status;
    }
    return grpc::Status::OK;
  }

 private:
  std::unique_ptr<shop::Orders::Stub> inner_;
};

int main() {
  shop::PaidOrders backend(500ms);
  shop::Running behind = shop::Serve(backend);
  Front front(behind.address);
  shop::Running server = shop::Serve(front);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 800ms);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // mark
    return 1;
  }
}
// endregion: show
