// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> saved;  // id → customer
  std::mutex mutex;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    if (saved.count(request->id())) return grpc::Status::OK;
    return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    const std::string& id = request->order().id();
    if (saved.emplace(id, request->order().customer()).second) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Gate both_have_looked(2);  // in this program, nobody creates before both have looked
  std::atomic<int> missing{0};
  grpc::Status created[2];
  shop::Concurrently(2, [&](int replica) {
    auto client = shop::Connect(server.address);
    grpc::ClientContext reading, creating;
    shop::GetOrderRequest wanted;
    wanted.set_id("o-daily");
    shop::Order order;
    missing += client->GetOrder(&reading, wanted, &order).error_code() == grpc::StatusCode::NOT_FOUND;  // mark
    both_have_looked.Pass();
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id("o-daily");
    request.mutable_order()->set_customer("c-7");
    created[replica] = client->CreateOrder(&creating, request, &order);
  });
  std::cout << "replicas that saw no such order: " << missing << std::endl;
  for (const grpc::Status& status : created)
    if (!status.ok()) std::cerr << shop::Text(status) << std::endl;
  return created[0].ok() && created[1].ok() ? 0 : 1;
}
// endregion: show
