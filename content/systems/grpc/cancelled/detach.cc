// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

struct Backend final : shop::Orders::Service {
  std::promise<void> begun;
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    begun.set_value();
    std::this_thread::sleep_for(800ms), order->set_id("o-1"), order->set_state("PAID");
    return grpc::Status::OK;
  }
};

// region: show
class Front final : public shop::Orders::Service {
 public:
  explicit Front(const std::string& backend) : inner_(shop::Connect(backend)) {}

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest* request,
                           shop::Order* order) override {
    grpc::ClientContext own;  // not from the server's context: the caller's end is not this call's end  // mark
    own.set_deadline(std::chrono::system_clock::now() + 3s);
    grpc::Status status = inner_->CreateOrder(&own, *request, order);
    std::string there = context->IsCancelled() ? "no" : "yes";
    std::cout << shop::Outcome(status, *order) << "; caller still there: " << there << std::endl;
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
  context.TryCancel();
  call.wait();
  server.server->Shutdown();  // waits for the handler
}
// endregion: show
