// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

// region: show
class Warehouse final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
  }
};

class Shop final : public shop::Orders::Service {
 public:
  explicit Shop(const std::string& warehouse) : warehouse_(shop::Connect(warehouse)) {}

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    grpc::ClientContext context;
    grpc::Status status = warehouse_->GetOrder(&context, *request, order);
    if (!status.ok()) return {grpc::StatusCode::UNKNOWN, "asking the warehouse: " + shop::Text(status)};  // mark
    return status;
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

  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-404"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
