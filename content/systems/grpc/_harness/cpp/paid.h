// A shop whose orders are all paid: for programs in which the handler is not the point.
#pragma once

#include <chrono>

#include "shop.h"

namespace shop {

// Serves GetOrder. With a duration each call takes that long, or less when the caller is gone earlier.
class PaidOrders final : public Orders::Service {
 public:
  explicit PaidOrders(std::chrono::milliseconds duration = {}) : duration_(duration) {}
  grpc::Status GetOrder(grpc::ServerContext* context, const GetOrderRequest* request, Order* order) override;

 private:
  const std::chrono::milliseconds duration_;
};

// A request for an order.
GetOrderRequest AskFor(const std::string& id);

// How a call went, in words: the order and its state, or the error.
std::string Outcome(const grpc::Status& status, const Order& order);

}  // namespace shop
