// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> pending, cancelled;
  std::mutex mutex;
  int runs = 0;

  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::unique_lock<std::mutex> lock(mutex);
    order->set_state("CANCELLED");
    if (cancelled.count(request->id())) return grpc::Status::OK;  // done already: say so
    if (!pending.insert(request->id()).second) {
      return {grpc::StatusCode::ABORTED, "an operation on order " + request->id() + " is pending"};
    }
    runs += 1;
    lock.unlock();
    std::this_thread::sleep_for(std::chrono::milliseconds(800));
    lock.lock();
    pending.erase(request->id());
    cancelled.insert(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;  // ABORTED is for this one method, which may run twice // mark
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "CancelOrder"}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.4s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["ABORTED"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::ClientContext first, second;
  first.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(300));
  client->CancelOrder(&first, request, &order);
  grpc::Status status = client->CancelOrder(&second, request, &order);
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << "o-42 is " << order.state() << "; operations: " << orders.runs << std::endl;
}
// endregion: show
