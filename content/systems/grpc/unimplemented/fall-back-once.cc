// needs: g++ libgrpc++-dev
#include <atomic>
#include <chrono>
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;
using shop::UpdateOrderRequest;

// region: show
int asked = 0;
std::atomic<int> updates{0};

class OlderOrders final : public shop::Orders::Service {  // without CancelOrder
  grpc::Status UpdateOrder(ServerContext*, const UpdateOrderRequest* request, Order* order) override {
    updates += 1;
    *order = request->order();
    return grpc::Status::OK;
  }
};

using Clock = std::chrono::steady_clock;
Clock::time_point ask_again;  // one note per channel

grpc::Status Cancel(shop::Orders::Stub& client, const std::string& id, Order* order) {
  if (Clock::now() >= ask_again) {
    asked += 1;
    grpc::ClientContext context;
    GetOrderRequest request;
    request.set_id(id);
    grpc::Status status = client.CancelOrder(&context, request, order);
    if (status.error_code() != grpc::StatusCode::UNIMPLEMENTED) return status;  // mark
    ask_again = Clock::now() + std::chrono::hours(1);  // mark
  }
  grpc::ClientContext context;
  UpdateOrderRequest update;
  update.mutable_order()->set_id(id);
  update.mutable_order()->set_state("CANCELLED");
  return client.UpdateOrder(&context, update, order);
}

int main() {
  OlderOrders service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const char* id : {"o-41", "o-42", "o-43"}) {
    Order order;
    if (!Cancel(*client, id, &order).ok()) return 1;
    std::cout << id << " is " << order.state() << std::endl;
  }
  std::cout << "CancelOrder asked " << asked << " time, UpdateOrder " << updates << " times" << std::endl;
}
// endregion: show
