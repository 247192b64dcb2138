// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Front final : public shop::Orders::Service {
 public:
  explicit Front(const std::string& backend) : inner_(shop::Connect(backend)) {}

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto ask = [&](const std::string& part) {
      // The deadline is the caller's own, not a new one.
      auto passed_on = grpc::ClientContext::FromServerContext(*context);  // mark
      shop::Order answer;
      return inner_->GetOrder(passed_on.get(), shop::AskFor(part), &answer);
    };
    auto stock = std::async(std::launch::async, ask, "stock");  // mark
    auto price = std::async(std::launch::async, ask, "price");
    for (grpc::Status status : {stock.get(), price.get()}) {
      if (!status.ok()) return status;
    }
    order->set_id(request->id());
    order->set_state("PAID");
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
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
