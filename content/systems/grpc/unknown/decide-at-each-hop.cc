// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <set>

#include "paid.h"

using grpc::StatusCode;

class Warehouse final : public shop::Orders::Service {
  std::atomic<int> calls_{0};
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order*) override {
    const StatusCode answers[] = {StatusCode::NOT_FOUND, StatusCode::UNAVAILABLE, StatusCode::UNAUTHENTICATED};
    return {answers[calls_++], "warehouse-internal text"};
  }
};

// region: show
// What the caller of this service may learn. The rest is a failure of its own.
const std::set<StatusCode> passed_on = {StatusCode::NOT_FOUND, StatusCode::UNAVAILABLE, StatusCode::DEADLINE_EXCEEDED};

class Shop final : public shop::Orders::Service {
 public:
  explicit Shop(const std::string& warehouse) : warehouse_(shop::Connect(warehouse)) {}

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    grpc::ClientContext context;
    grpc::Status status = warehouse_->GetOrder(&context, *request, order);
    if (status.ok()) return status;
    std::cout << "shop log: warehouse said " << shop::Text(status) << std::endl;
    auto code = passed_on.count(status.error_code()) ? status.error_code() : StatusCode::INTERNAL;  // mark
    return {code, "order " + request->id() + " cannot be read"};
  }

 private:
  std::unique_ptr<shop::Orders::Stub> warehouse_;
};

int main() {
  Warehouse warehouse;
  shop::Running behind = shop::Serve(warehouse);
  Shop front(behind.address);
  shop::Running server = shop::Serve(front);
  auto client = shop::Connect(server.address);
  for (int call = 0; call < 3; ++call) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-404"), &order);
    std::cout << "client: " << shop::Name(status.error_code()) << std::endl;
  }
}
// endregion: show
