// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "details.h"
#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::Order;

// region: show
std::atomic<int> rows{0};

class Service final : public shop::Orders::Service {
  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest*, Order*) override {
    shop::BadRequest refused;
    for (int row = 0; row < rows; row++) {
      auto* violation = refused.add_field_violations();  // mark
      violation->set_field("orders[" + std::to_string(row) + "].quantity");
      violation->set_description("must be from 1 to 100");
    }
    return shop::WithDetails(grpc::StatusCode::INVALID_ARGUMENT, std::to_string(rows) + " rows are wrong", {refused});
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (int count : {10, 150, 1000, 10'000}) {
    rows = count;
    grpc::ClientContext context;
    Order order;
    grpc::Status status = client->CreateOrder(&context, CreateOrderRequest(), &order);
    std::cout << rows << " violations, " << status.error_details().size() << " bytes arrived: " << shop::Text(status)
              << std::endl;
  }
}
// endregion: show
