// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int version = 1, quantity = 1;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    order->set_quantity(quantity);
    order->set_etag(std::to_string(version));
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    const std::string stored = std::to_string(version), &sent = request->order().etag();
    if (sent != stored) {
      std::string text = "the stored version (" + stored + ") does not match the required base version (" + sent + ")";
      return {grpc::StatusCode::FAILED_PRECONDITION, text};
    }
    version += 1;
    quantity = request->order().quantity();
    return grpc::Status::OK;
  }
};

grpc::Status Update(shop::Orders::Stub& client, const shop::Order& read, int quantity) {
  grpc::ClientContext context;
  shop::UpdateOrderRequest request;
  *request.mutable_order() = read;
  request.mutable_order()->set_quantity(quantity);
  shop::Order order;
  return client.UpdateOrder(&context, request, &order);
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (int attempt = 1; attempt <= 3; attempt++) {
    grpc::ClientContext context;
    shop::Order mine;
    client->GetOrder(&context, {}, &mine);  // the read belongs into the loop // mark
    if (attempt == 1) Update(*client, mine, 5);  // somebody else
    grpc::StatusCode code = Update(*client, mine, mine.quantity() + 1).error_code();
    bool conflict = code == grpc::StatusCode::ABORTED || code == grpc::StatusCode::FAILED_PRECONDITION;
    std::cout << "attempt " << attempt << ": " << (conflict ? "somebody was faster" : shop::Name(code)) << std::endl;
    if (!conflict) break;
  }
  std::cout << "quantity is " << orders.quantity << "; somebody else had set 5" << std::endl;
}
// endregion: show
