// A shop that knows its callers by their tokens and asks, before each call, whether the caller may do this.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <string>

#include "shop.h"

namespace shop {

// What a call wants, as the check sees it.
struct Question {
  std::string caller;
  std::string permission;  // orders.get, orders.update, orders.cancel
  std::string id;          // of the order
};

// Serves GetOrder, UpdateOrder and CancelOrder. A call without a known token ends in UNAUTHENTICATED.
class AuthorizedOrders final : public Orders::Service {
 public:
  // Returns the text to answer PERMISSION_DENIED with, or "" to let the call pass.
  using Refuse = std::function<std::string(const Question&)>;
  // `tokens` says who the tokens stand for.
  AuthorizedOrders(std::map<std::string, std::string> tokens, Refuse refuse)
      : tokens_(std::move(tokens)), refuse_(std::move(refuse)) {}
  // How many calls have arrived so far.
  int requests() const { return requests_; }
  // How many of them were refused, those without an identity included.
  int refused() const { return refused_; }

  grpc::Status GetOrder(grpc::ServerContext*, const GetOrderRequest*, Order*) override;
  grpc::Status UpdateOrder(grpc::ServerContext*, const UpdateOrderRequest*, Order*) override;
  grpc::Status CancelOrder(grpc::ServerContext*, const GetOrderRequest*, Order*) override;

 private:
  grpc::Status Answer(const grpc::ServerContext&, const std::string& permission, const std::string& id,
                      const std::string& state, Order*);
  std::map<std::string, std::string> tokens_;
  Refuse refuse_;
  std::atomic<int> requests_{0}, refused_{0};
};

// A method of the client that takes a GetOrderRequest, such as &Orders::Stub::CancelOrder.
using OrderMethod = grpc::Status (Orders::Stub::*)(grpc::ClientContext*, const GetOrderRequest&, Order*);

// Calls a method with a token, and says in words how it went.
std::string Outcome(Orders::Stub& client, OrderMethod method, const std::string& id, const std::string& token);

}  // namespace shop
