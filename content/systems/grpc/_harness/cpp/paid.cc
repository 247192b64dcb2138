#include "paid.h"

#include <thread>

namespace shop {

grpc::Status PaidOrders::GetOrder(grpc::ServerContext* context, const GetOrderRequest* request, Order* order) {
  const auto until = std::chrono::steady_clock::now() + duration_;
  while (std::chrono::steady_clock::now() < until) {
    if (context->IsCancelled()) return grpc::Status::CANCELLED;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  order->set_id(request->id());
  order->set_state("PAID");
  return grpc::Status::OK;
}

GetOrderRequest AskFor(const std::string& id) {
  GetOrderRequest request;
  request.set_id(id);
  return request;
}

std::string Outcome(const grpc::Status& status, const Order& order) {
  return status.ok() ? order.id() + " is " + order.state() : Text(status);
}

}  // namespace shop
