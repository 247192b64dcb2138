// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "shop.h"

// region: show
int refused = 0;
std::atomic<int> updates{0};

class OlderOrders final : public shop::Orders::Service {  // without CancelOrder
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    updates += 1;
    *order = request->order();
    return grpc::Status::OK;
  }
};

grpc::Status Cancel(shop::Orders::Stub& client, const std::string& id, shop::Order* order) {
  grpc::ClientContext first, second;
  shop::GetOrderRequest request;
  request.set_id(id);
  grpc::Status status = client.CancelOrder(&first, request, order);
  if (status.error_code() != grpc::StatusCode::UNIMPLEMENTED) return status;
  refused += 1;
  shop::UpdateOrderRequest update;
  update.mutable_order()->set_id(id);
  update.mutable_order()->set_state("CANCELLED");
  return client.UpdateOrder(&second, update, order);  // remembers nothing  // mark
}

int main() {
  OlderOrders service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (int number = 1; number <= 100; number++) {
    shop::Order order;
    Cancel(*client, "o-" + std::to_string(number), &order);
  }
  std::cout << "100 orders: " << refused + updates << " calls, " << refused << " of them failed" << std::endl;
}
// endregion: show
