#include "authorized.h"

#include "tokens.h"

namespace shop {

grpc::Status AuthorizedOrders::GetOrder(grpc::ServerContext* context, const GetOrderRequest* request, Order* order) {
  return Answer(*context, "orders.get", request->id(), "PAID", order);
}

grpc::Status AuthorizedOrders::UpdateOrder(grpc::ServerContext* context, const UpdateOrderRequest* request,
                                           Order* order) {
  return Answer(*context, "orders.update", request->order().id(), "CHANGED", order);
}

grpc::Status AuthorizedOrders::CancelOrder(grpc::ServerContext* context, const GetOrderRequest* request, Order* order) {
  return Answer(*context, "orders.cancel", request->id(), "CANCELLED", order);
}

grpc::Status AuthorizedOrders::Answer(const grpc::ServerContext& context, const std::string& permission,
                                      const std::string& id, const std::string& state, Order* order) {
  ++requests_;
  auto caller = tokens_.find(Bearer(context));
  if (caller == tokens_.end()) {
    ++refused_;
    return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
  }
  std::string reason = refuse_({caller->second, permission, id});
  if (!reason.empty()) {
    ++refused_;
    return {grpc::StatusCode::PERMISSION_DENIED, reason};
  }
  order->set_id(id);
  order->set_state(state);
  return grpc::Status::OK;
}

std::string Outcome(Orders::Stub& client, OrderMethod method, const std::string& id, const std::string& token) {
  grpc::ClientContext context;
  As(token, context);
  GetOrderRequest request;
  request.set_id(id);
  Order order;
  grpc::Status status = (client.*method)(&context, request, &order);
  return status.ok() ? order.id() + " is " + order.state() : Text(status);
}

}  // namespace shop
