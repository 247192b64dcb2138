// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Backend final : public shop::Orders::Service {
 public:
  std::promise<void> begun;

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest*, shop::Order*) override {
    begun.set_value();
    while (!context->IsCancelled()) std::this_thread::sleep_for(10ms);  // still at work
    return grpc::Status::CANCELLED;
  }
};

class Front final : public shop::Orders::Service {
 public:
  explicit Front(const std::string& backend) : inner_(shop::Connect(backend)) {}

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest* request,
                           shop::Order* order) override {
    auto passed_on = grpc::ClientContext::FromServerContext(*context);  // mark
    grpc::Status status = inner_->CreateOrder(passed_on.get(), *request, order);
    if (!status.ok()) std::cerr << shop::Text(status) << std::endl;  // what the front logs
    return status;
  }

 private:
  std::unique_ptr<shop::Orders::Stub> inner_;
};

int main() {
  Backend backend;
  shop::Running behind = shop::Serve(backend);
  Front front(behind.address);
  shop::Running server = shop::Serve(front);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto call = std::async(std::launch::async, [&] {
    shop::Order order;
    return client->CreateOrder(&context, {}, &order);
  });
  backend.begun.get_future().wait();
  context.TryCancel();  // mark
  return call.get().ok() ? 0 : 1;
}
// endregion: show
