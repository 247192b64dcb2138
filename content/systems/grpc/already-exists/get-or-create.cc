// needs: g++ libgrpc++-dev
#include <google/protobuf/text_format.h>

#include <iostream>
#include <set>

#include "shop.h"
#include "together.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, shop::Order> saved;
  std::mutex mutex;
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    std::lock_guard<std::mutex> lock(mutex);
    auto found = saved.find(request->id());
    if (found == saved.end()) return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
    *order = found->second;
    return grpc::Status::OK;
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    std::lock_guard<std::mutex> lock(mutex);
    if (saved.emplace(request->order().id(), request->order()).second) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + request->order().id() + " already exists"};
  }
};

std::string GetOrCreate(shop::Orders::Stub& client, const shop::Order& wanted) {
  for (int round = 1; round <= 3; round++) {
    grpc::ClientContext creating, reading;
    shop::CreateOrderRequest create;
    *create.mutable_order() = wanted;
    shop::Order found;
    grpc::Status status = client.CreateOrder(&creating, create, &found);
    if (status.ok()) return "created it";
    if (status.error_code() != grpc::StatusCode::ALREADY_EXISTS) return shop::Text(status);  // mark
    shop::GetOrderRequest get;
    get.set_id(wanted.id());
    status = client.GetOrder(&reading, get, &found);
    if (!status.ok()) continue;  // deleted in between: once more
    return found.customer() == wanted.customer() ? "found it" : wanted.id() + " is somebody else's";  // mark
  }
  return "could neither create nor read it";
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  shop::Order wanted;
  google::protobuf::TextFormat::ParseFromString("id: 'o-daily' customer: 'c-7'", &wanted);
  std::string did[2];
  shop::Concurrently(2, [&](int replica) { did[replica] = GetOrCreate(*shop::Connect(server.address), wanted); });
  for (const std::string& what : std::multiset<std::string>(did, did + 2)) std::cout << "one " << what << std::endl;
  std::cout << "orders: " << orders.saved.size() << std::endl;
}
// endregion: show
