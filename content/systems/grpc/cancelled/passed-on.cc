// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
class Front final : public shop::Orders::Service {
 public:
  explicit Front(const std::string& replica) : replica_(shop::Connect(replica)) {}

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    grpc::ClientContext context;
    auto call = std::async(std::launch::async, [&] { return replica_->GetOrder(&context, *request, order); });
    if (call.wait_for(400ms) != std::future_status::ready) context.TryCancel();  // gives up on a slow replica
    return call.get();  // hands on whatever comes  // mark
  }

 private:
  std::unique_ptr<shop::Orders::Stub> replica_;
};

int main() {
  shop::PaidOrders slow(1h);
  shop::Running replica = shop::Serve(slow);
  Front front(replica.address);
  shop::Running server = shop::Serve(front);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 4s);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // and this client has cancelled nothing  // mark
    return 1;
  }
}
// endregion: show
