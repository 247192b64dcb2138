// needs: g++ libgrpc++-dev
#include <chrono>
#include <future>
#include <iostream>
#include <signal.h>
#include <thread>
#include <unistd.h>

#include "paid.h"

// region: show
std::promise<void> begun;

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    begun.set_value();
    std::this_thread::sleep_for(std::chrono::seconds(1));
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  sigset_t term;
  sigemptyset(&term);
  sigaddset(&term, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &term, nullptr);  // before any thread starts, so that all of them leave it to sigwait()

  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::thread calling([&] {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    std::cout << shop::Outcome(status, order) << std::endl;
  });
  begun.get_future().wait();
  kill(getpid(), SIGTERM);  // in the middle of the call

  int told = 0;
  sigwait(&term, &told);
  // GOAWAY, no new call; waits for those that run, and cuts them after 10 s.
  server.server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(10));  // mark
  calling.join();
  std::cout << "server closed" << std::endl;
}
// endregion: show
