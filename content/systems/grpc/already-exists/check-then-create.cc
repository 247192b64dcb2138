// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <set>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> saved;
  std::mutex mutex;
  int gets = 0, creates = 0;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    gets += 1;
    if (saved.count(request->id())) return grpc::Status::OK;
    return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    creates += 1;
    if (saved.insert(request->order().id()).second) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + request->order().id() + " already exists"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Gate all_have_checked(10);
  std::atomic<int> failed{0};
  shop::Concurrently(10, [&](int) {  // a deployment starts
    auto client = shop::Connect(server.address);
    grpc::ClientContext reading, creating;
    shop::GetOrderRequest wanted;
    wanted.set_id("o-daily");
    shop::Order order;
    bool missing = client->GetOrder(&reading, wanted, &order).error_code() == grpc::StatusCode::NOT_FOUND;  // mark
    all_have_checked.Pass();
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id("o-daily");
    if (missing) failed += !client->CreateOrder(&creating, request, &order).ok();
  });
  std::cout << "checks: " << orders.gets << ", creates: " << orders.creates << std::endl;
  std::cout << "replicas that fail at their start: " << failed << " of 10" << std::endl;
}
// endregion: show
