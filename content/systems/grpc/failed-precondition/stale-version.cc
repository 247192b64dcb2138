// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int version = 1, quantity = 1;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    order->set_quantity(quantity);
    order->set_etag(std::to_string(version));
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    const std::string stored = std::to_string(version), &sent = request->order().etag();
    if (sent != stored) {
      std::string text = "the stored version (" + stored + ") does not match the required base version (" + sent + ")";
      return {grpc::StatusCode::FAILED_PRECONDITION, text};  // ABORTED since 2021, AIP-154 // mark
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
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order mine;
  client->GetOrder(&context, request, &mine);
  Update(*client, mine, 5);  // somebody else, in between // mark
  grpc::Status status = Update(*client, mine, mine.quantity() + 1);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
