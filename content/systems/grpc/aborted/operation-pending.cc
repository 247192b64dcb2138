// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> pending;
  std::mutex mutex;

  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::unique_lock<std::mutex> lock(mutex);
    if (!pending.insert(request->id()).second) {
      return {grpc::StatusCode::ABORTED, "an operation on order " + request->id() + " is pending"};  // mark
    }
    lock.unlock();
    std::this_thread::sleep_for(std::chrono::seconds(2));
    lock.lock();
    pending.erase(request->id());
    order->set_state("CANCELLED");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  // The worker gives up after 800 ms and asks again; the server is still at work.
  grpc::ClientContext first, second;
  first.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(800));
  std::cout << "first call: " << client->CancelOrder(&first, request, &order).error_message() << std::endl;
  grpc::Status status = client->CancelOrder(&second, request, &order);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
